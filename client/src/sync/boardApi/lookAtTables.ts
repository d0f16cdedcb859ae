import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";

/** What was told before, by its tag. */
export interface TablesSeen {
  readonly tag: string;
  readonly tables: readonly TableNow[];
}

export function tablesPath(evening: BoardId): string {
  return `/api/boards/${evening}/tables`;
}

/** `before`: what was seen; the same object comes back where nothing changed, or where no answer came. Never rejects. */
export async function lookAtTables(
  evening: BoardId,
  token: string,
  before: TablesSeen | null,
): Promise<TablesSeen | null> {
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(before !== null && { "If-None-Match": before.tag }),
  };
  try {
    const response = await fetch(tablesPath(evening), { headers, cache: "no-store" });
    if (!response.ok) return before;
    const { tables } = (await response.json()) as { readonly tables: readonly TableNow[] };
    return { tag: response.headers.get("ETag") ?? "", tables };
  } catch {
    return before;
  }
}
