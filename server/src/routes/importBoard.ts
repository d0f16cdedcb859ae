import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { Context, Handler } from "hono";
import type { BringResult } from "../rooms/Importing.ts";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError, answerLater } from "./answerError.ts";
import type { Creation } from "./Creation.ts";
import type { Env } from "./Env.ts";

/** The create code where one is asked for, percent-encoded: the body is the file itself. */
const CODE_HEADER = "buurtbord-create-code";

const TRY_AGAIN_SECONDS = 10;

/** `POST /api/boards/import`: the body is the zip of an export. */
export function importBoard(parts: AppParts, creation: Creation): Handler<Env> {
  return async (c) => {
    const refused = creation.refuseCode(c, codeIn(c));
    return refused ?? bringBack(c, parts, creation, null);
  };
}

/** The shelf on which it comes, as whoever sends it may put it there. */
interface Shelf {
  readonly id: BuurtId;
  /** Asked when the file was read: its secret may be another by then. */
  stillOpens(): Promise<boolean>;
}

/** Makes the board of the zip that was sent, and tells what of it did not come along. Counted when it is made. */
export async function bringBack<E extends Env>(
  c: Context<E>,
  { rooms, listening }: Pick<AppParts, "rooms" | "listening">,
  creation: Creation,
  shelf: Shelf | null,
): Promise<Response> {
  const tooMany = creation.refuseFile(c) ?? creation.refuseWhenFull(c);
  if (tooMany !== null) return tooMany;
  let isCounted = false;
  const mayMake = async () => {
    if (shelf !== null && !(await shelf.stillOpens())) return answerError(c, "buurt-not-found");
    const refused = isCounted ? null : creation.refuseMore(c);
    isCounted = refused === null;
    return refused;
  };
  const bringing = { buurt: shelf?.id ?? null, mayRead: () => creation.refuseFile(c), mayMake };
  const result = await rooms.importing.bring(c.req.raw.body ?? [], bringing).catch((error: unknown) => {
    if (isCounted) creation.takeBack();
    throw error;
  });
  if (!result.ok) return answerRefused(c, result, creation);
  const { board, leftOut } = result;
  const { title, activity } = board.record;
  return answerCreated(c, board, listening, { title, activity, leftOut });
}

function answerRefused<E extends Env>(
  c: Context<E>,
  result: Exclude<BringResult<Response | Promise<Response>>, { ok: true }>,
  creation: Creation,
): Response | Promise<Response> {
  if (result.refusal === "stopped") return result.stop;
  if (result.refusal === "archives-busy") return answerLater(c, result.refusal, TRY_AGAIN_SECONDS);
  creation.fileRefused();
  return answerError(c, result.refusal);
}

/** Empty: none was given, or none that can be read. */
function codeIn(c: Context<Env>): string {
  try {
    return decodeURIComponent(c.req.header(CODE_HEADER) ?? "");
  } catch {
    return "";
  }
}
