import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import { gatherHarvest } from "../harvest/gatherHarvest.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError, answerLater } from "./answerError.ts";

/** `POST /api/boards/:id/harvest`: what the tables tell comes to the hall. Again: only what is new. */
export function bringHarvest(parts: Pick<AppParts, "rooms" | "storage">): Handler<BoardEnv> {
  return async (c) => {
    const { room, access } = c.var;
    if (!mayDo(access.role, "bring-harvest") || !isParticipating(access))
      return answerError(c, "not-allowed");
    const gathered = await gatherHarvest(parts, room, access);
    if (gathered.type === "gathered") return c.json({ cards: gathered.cards, unread: gathered.unread });
    const { answer } = gathered;
    switch (answer.type) {
      case "not-saved":
        return answerError(c, "not-saved");
      case "too-fast":
        return answerLater(c, "too-fast", answer.retryAfter);
      case "refusal": {
        const { refusal } = answer;
        return c.json({ refusal, message: residentTexts("nl").refusals[refusal] }, 422);
      }
    }
  };
}
