import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { Context, Handler } from "hono";
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

/** Makes the board of the zip that was sent, and tells what of it did not come along. */
export async function bringBack<E extends Env>(
  c: Context<E>,
  { rooms, listening }: Pick<AppParts, "rooms" | "listening">,
  creation: Creation,
  buurt: BuurtId | null,
): Promise<Response> {
  const tooMany = creation.refuseFile(c) ?? creation.refuseMore(c);
  if (tooMany !== null) return tooMany;
  const result = await rooms.importing.bring(c.req.raw.body ?? [], buurt).catch((error: unknown) => {
    creation.takeBack();
    throw error;
  });
  if (!result.ok) {
    const { refusal } = result;
    creation.takeBack();
    if (refusal !== "archives-busy") creation.fileRefused();
    return refusal === "archives-busy" ? answerLater(c, refusal, TRY_AGAIN_SECONDS) : answerError(c, refusal);
  }
  const { board, leftOut } = result;
  const { title, activity } = board.record;
  return answerCreated(c, board, listening, { title, activity, leftOut });
}

/** Empty: none was given, or none that can be read. */
function codeIn(c: Context<Env>): string {
  try {
    return decodeURIComponent(c.req.header(CODE_HEADER) ?? "");
  } catch {
    return "";
  }
}
