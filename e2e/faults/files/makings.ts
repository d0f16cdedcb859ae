import { type NewBoard, type NewBuurt, postTo } from "../../rig/api.ts";
import type { PreparedHouse } from "./preparedHouse.ts";

/** Ways in which a board is made of what is there: from the file of an evening, from that of a board, of a moment. */
export const MAKINGS = ["evening", "board", "moment"] as const;
export type Making = (typeof MAKINGS)[number];

/** Asks for it. Rejects where there was no answer, or another than that it is made. */
export async function make(origin: string, house: PreparedHouse, making: Making): Promise<NewBoard> {
  const { id, token } = house.buurt;
  const { of, id: moment } = house.moment;
  if (making === "moment")
    return postTo(`${origin}/api/boards/${of.id}/snapshots/${moment}/restore`, of.facilitatorToken);
  const path = `${origin}/api/buurten/${id}/boards/import`;
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(path, { method: "POST", headers, body: house[making] });
  if (response.status !== 201)
    throw new Error(`A file was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as NewBoard;
}

/** The boards that stand on the shelf, newest activity first. */
export async function shelfOf(origin: string, { id, token }: NewBuurt): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/buurten/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`The shelf answered ${response.status}: ${await response.text()}`);
  const { boards } = (await response.json()) as { readonly boards: readonly { readonly id: string }[] };
  return boards.map((board) => board.id);
}

/** Whoever has the shelf's link may lead what stands there, also where the answer with its own link never came. */
export async function leadFromShelf(
  origin: string,
  { id, token }: NewBuurt,
  board: string,
): Promise<Pick<NewBoard, "id" | "facilitatorToken">> {
  const path = `${origin}/api/buurten/${id}/boards/${board}/open`;
  const { facilitatorToken } = await postTo<{ readonly facilitatorToken: string }>(path, token);
  return { id: board, facilitatorToken };
}
