import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Context } from "hono";
import { bestAddress, type Listening, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { LinkRole } from "../rooms/links.ts";
import type { LinkResult } from "../rooms/results.ts";
import { answerError } from "./answerError.ts";
import type { Env } from "./Env.ts";
import { pageOrigin } from "./pageOrigin.ts";

/** A link that was just made, or why not: the only time that its secret is told. */
export function answerLink<E extends Env>(
  c: Context<E>,
  boardId: BoardId,
  result: LinkResult,
  listening: Listening,
) {
  if (!result.ok) return answerError(c, result.refusal);
  const { id, role, token } = result.link;
  const home = bestAddress(phoneAddresses(listening, pageOrigin(c)));
  return c.json({ id, role, url: `${home}/${pageOf(role)}/${boardId}#${token}`, token }, 201);
}

function pageOf(role: LinkRole): string {
  switch (role) {
    case "facilitator":
    case "co-facilitator":
      return "b";
    case "table":
      return "t";
    case "screen":
      return "s";
    case "kiosk":
      return "k";
    default:
      return unreachable(role);
  }
}
