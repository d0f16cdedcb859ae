import { Hono } from "hono";
import { bearer } from "../../middleware/bearer.ts";
import { readAgreements } from "./agreements.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import { eraseBuurt, readBuurt, renameBuurt, rotateBuurt } from "./buurt.ts";
import { type BuurtEnv, buurtAccess } from "./buurtAccess.ts";
import { readGrowth } from "./growth.ts";
import { removeProgramme, saveProgramme } from "./programmes.ts";
import {
  bringBoard,
  createOnShelf,
  importOnShelf,
  inviteCoFacilitator,
  openFromShelf,
  takeOffShelf,
} from "./shelf.ts";

/** What one may ask of a buurt with its secret. */
export function buurtRoutes(parts: BuurtParts): Hono<BuurtEnv> {
  const buurt = new Hono<BuurtEnv>();
  buurt.use(bearer, buurtAccess(parts.buurten));
  buurt.get("/", readBuurt(parts));
  buurt.put("/", renameBuurt(parts));
  buurt.delete("/", eraseBuurt(parts));
  buurt.post("/rotate", rotateBuurt(parts));
  buurt.get("/agreements", readAgreements(parts));
  buurt.get("/growth", readGrowth(parts));
  buurt.post("/boards", createOnShelf(parts));
  buurt.post("/boards/import", importOnShelf(parts));
  buurt.put("/boards/:boardId", bringBoard(parts));
  buurt.delete("/boards/:boardId", takeOffShelf(parts));
  buurt.post("/boards/:boardId/open", openFromShelf(parts));
  buurt.post("/boards/:boardId/co-facilitators", inviteCoFacilitator(parts));
  buurt.put("/programmes/:programmeId", saveProgramme(parts));
  buurt.delete("/programmes/:programmeId", removeProgramme(parts));
  return buurt;
}
