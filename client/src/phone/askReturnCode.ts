import type { KeptJoin } from "./KeptJoin.ts";

/** Ten digits; null: not now. Never rejects. */
export async function askReturnCode(
  { boardId, token }: Pick<KeptJoin, "boardId" | "token">,
  send: typeof fetch = fetch,
): Promise<string | null> {
  try {
    const response = await send(`/api/boards/${boardId}/return-code`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: "{}",
    });
    if (!response.ok) return null;
    const { code } = (await response.json()) as { code?: unknown };
    return typeof code === "string" ? code : null;
  } catch {
    return null;
  }
}
