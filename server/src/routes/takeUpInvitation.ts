import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Context, Handler } from "hono";
import * as v from "valibot";
import { EventLimit } from "../rooms/EventLimit.ts";
import type { RemoteResult } from "../rooms/results.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError, answerLater } from "./answerError.ts";
import type { Env } from "./Env.ts";
import { readBody } from "./readBody.ts";

const secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

const ScannedSchema = v.object({
  /** From the QR's fragment. */
  invitation: secret,
  /** The phone's own: asking again with the same one gets the same answer. */
  claim: secret,
  /** The token that this phone had as a remote until now. */
  before: v.optional(v.nullable(secret), null),
});

/** `POST /api/boards/:id/remotes`: a phone that scanned an invitation becomes a remote. */
export function takeUpInvitation({ rooms, clock }: Pick<AppParts, "rooms" | "clock">): Handler<Env> {
  const wrong = new EventLimit(LIMITS.wrongInvitationsPerMinute, 60_000, clock);
  return async (c) => {
    const body = await readBody(c, ScannedSchema);
    if (!body.ok) return body.answer;
    const { invitation, claim, before } = body.value;
    const opened = await rooms.open((c.req.param("id") ?? "") as BoardId);
    switch (opened.state) {
      case "not-found":
        return answerWrong(c, wrong);
      case "quarantined":
        return answerError(c, "board-damaged", { lastGoodAt: opened.board.lastGoodAt });
      case "open":
        return answerTaken(c, await opened.room.invitations.takeUp(invitation, claim, before), wrong);
      default:
        return unreachable(opened);
    }
  };
}

function answerTaken(c: Context<Env>, taken: RemoteResult, wrong: EventLimit) {
  if (taken.ok) return c.json({ token: taken.token, participantId: taken.participantId }, 201);
  return taken.refusal === "invitation-over" ? answerWrong(c, wrong) : answerError(c, taken.refusal);
}

/** Whoever has the right secret is never held up by those who guess. */
function answerWrong(c: Context<Env>, wrong: EventLimit) {
  const seconds = wrong.secondsLeft();
  if (seconds > 0) return answerLater(c, "too-many-codes", seconds);
  wrong.count();
  return answerError(c, "invitation-over");
}
