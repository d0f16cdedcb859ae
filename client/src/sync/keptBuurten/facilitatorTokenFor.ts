import { buurtApi, type ShelfBoard } from "../boardApi/buurtApi.ts";
import { keepBoard, keptBoard } from "../keptBoards/keptBoards.ts";
import type { KeptBuurt } from "./keptBuurten.ts";

type Token = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

/** The link that this browser has already, else one of its own: no more links than browsers. */
export async function facilitatorTokenFor(
  board: Pick<ShelfBoard, "id" | "title" | "activity">,
  secret: Pick<KeptBuurt, "id" | "token">,
): Promise<Token> {
  const known = keptBoard(board.id)?.facilitatorToken ?? null;
  if (known !== null) return { ok: true, value: known };
  const reply = await buurtApi.open(secret.id, secret.token, board.id);
  if (!reply.ok) return reply;
  const { facilitatorToken } = reply.value;
  const { id, title, activity } = board;
  keepBoard({ id, title, activity, facilitatorToken, lastOpened: Date.now() });
  return { ok: true, value: facilitatorToken };
}
