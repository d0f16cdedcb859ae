import type { Handler } from "hono";
import * as v from "valibot";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError } from "./answerError.ts";
import type { Creation } from "./Creation.ts";
import type { Env } from "./Env.ts";
import { newBoardEntries, newBoardFrom } from "./newBoardFrom.ts";
import { readBody } from "./readBody.ts";

const NewBoardSchema = v.object({ ...newBoardEntries, createCode: v.optional(v.string(), "") });

/** `POST /api/boards` */
export function createBoard({ rooms, listening }: AppParts, creation: Creation): Handler<Env> {
  return async (c) => {
    const body = await readBody(c, NewBoardSchema);
    if (!body.ok) return body.answer;
    const refused = creation.refuseCode(c, body.value.createCode);
    if (refused !== null) return refused;
    const asked = newBoardFrom(body.value);
    if (!asked.ok) return answerError(c, asked.refusal);
    const tooMany = creation.refuseMore(c);
    if (tooMany !== null) return tooMany;
    return answerCreated(c, await rooms.create(asked.board), listening);
  };
}
