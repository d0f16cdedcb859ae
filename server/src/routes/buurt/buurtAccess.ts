import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { createMiddleware } from "hono/factory";
import type { Buurten } from "../../buurten/Buurten.ts";
import type { BearerEnv } from "../../middleware/bearer.ts";
import type { BuurtRecord } from "../../storage/BuurtStorage.ts";
import { answerError } from "../answerError.ts";

export interface BuurtEnv extends BearerEnv {
  Variables: BearerEnv["Variables"] & { readonly buurt: BuurtRecord };
}

/** Opens the buurt in the path for whoever holds its secret. Leaves it. */
export function buurtAccess(buurten: Buurten) {
  return createMiddleware<BuurtEnv, "/:buurtId/*">(async (c, next) => {
    const buurt = await buurten.open(c.req.param("buurtId") as BuurtId, c.get("token"));
    if (buurt === null) return answerError(c, "buurt-not-found");
    c.set("buurt", buurt);
    return next();
  });
}
