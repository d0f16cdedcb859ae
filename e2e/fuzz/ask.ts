import { randomUUID } from "node:crypto";

export type BoardAnswer = Readonly<Record<string, unknown>>;

/** Asks something of a board by a request. A command is given an id. */
export async function ask(
  origin: string,
  boardId: string,
  path: string,
  token: string,
  body: object | null,
  method = "POST",
): Promise<BoardAnswer> {
  const named = path === "/commands" ? { id: randomUUID(), ...body } : body;
  const response = await fetch(`${origin}/api/boards/${boardId}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: named === null ? null : JSON.stringify(named),
  });
  const text = await response.text();
  return text === "" ? {} : (JSON.parse(text) as BoardAnswer);
}
