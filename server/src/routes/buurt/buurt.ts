import type { Context, Handler } from "hono";
import * as v from "valibot";
import { bestAddress, type Listening, phoneAddresses } from "../../addresses/phoneAddresses.ts";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { BuurtRecord } from "../../storage/BuurtStorage.ts";
import { answerError } from "../answerError.ts";
import type { Env } from "../Env.ts";
import { pageOrigin } from "../pageOrigin.ts";
import { readBody } from "../readBody.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import type { BuurtEnv } from "./buurtAccess.ts";
import { readName } from "./readName.ts";

const NewBuurtSchema = v.object({ name: v.string(), createCode: v.optional(v.string(), "") });
const NameSchema = v.object({ name: v.string() });

/** `POST /api/buurten` `{name, createCode?}`: the only time that its secret is told. */
export function createBuurt({ buurten, listening, creation }: BuurtParts): Handler<Env> {
  return async (c) => {
    const body = await readBody(c, NewBuurtSchema);
    if (!body.ok) return body.answer;
    const refused = creation.refuseCode(c, body.value.createCode);
    if (refused !== null) return refused;
    const name = readName(body.value.name);
    if (!name.ok) return answerError(c, name.refusal);
    const tooMany = creation.refuseMore(c);
    if (tooMany !== null) return tooMany;
    const { buurt, token } = await buurten.make(name.value);
    return answerSecret(c, listening, buurt, token);
  };
}

/** `GET /api/buurten/:buurtId`: its shelf. */
export function readBuurt({ buurten, rooms, listening }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const buurt = c.get("buurt");
    const boards = [];
    // One after the other: a meeting that goes on meanwhile is not held up by a shelf of forty boards.
    for (const board of await buurten.boards(buurt)) {
      boards.push({ ...onShelf(board), keepDays: await rooms.keepDays(board) });
    }
    const programmes = await buurten.programmes(buurt);
    return c.json({
      id: buurt.id,
      name: buurt.name,
      /** Where this server is to be found, also from another device. */
      home: bestAddress(phoneAddresses(listening, pageOrigin(c))),
      reach: listening.publicUrl === null ? "room" : "everywhere",
      boards,
      programmes: programmes.map((each) => ({ ...each, steps: JSON.parse(each.steps) })),
    });
  };
}

/** `PUT /api/buurten/:buurtId` `{name}` */
export function renameBuurt({ buurten }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const body = await readBody(c, NameSchema);
    if (!body.ok) return body.answer;
    const name = readName(body.value.name);
    if (!name.ok) return answerError(c, name.refusal);
    const isRenamed = await buurten.rename(c.get("buurt"), name.value);
    return isRenamed ? c.body(null, 204) : answerError(c, "buurt-not-found");
  };
}

/** `POST /api/buurten/:buurtId/rotate`: a new secret; the link and the paper of before open nothing any more. */
export function rotateBuurt({ buurten, listening }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const buurt = c.get("buurt");
    const token = await buurten.rotate(buurt);
    return token === null ? answerError(c, "buurt-not-found") : answerSecret(c, listening, buurt, token);
  };
}

/** `DELETE /api/buurten/:buurtId`: the shelf goes, the boards stay for whoever holds their links. */
export function eraseBuurt({ buurten }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const isErased = await buurten.erase(c.get("buurt"));
    return isErased ? c.body(null, 204) : answerError(c, "buurt-not-found");
  };
}

function answerSecret<E extends Env>(
  c: Context<E>,
  listening: Listening,
  { id }: BuurtRecord,
  token: string,
) {
  const home = listening.publicUrl ?? pageOrigin(c).origin;
  return c.json({ id, token, url: `${home}/n/${id}#${token}` }, 201);
}

/** What the shelf tells of a board: enough to choose it, nothing that opens it. */
function onShelf({ id, title, activity, language, createdAt, lastActivityAt }: BoardRecord) {
  return { id, title, activity, language, createdAt, lastActivityAt };
}
