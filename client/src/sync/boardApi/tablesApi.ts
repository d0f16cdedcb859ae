import type { BoardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { askApi, type Reply } from "./askApi.ts";

/** A table as it was made, or found. */
export interface OpenedTable {
  readonly group: GroupId;
  readonly boardId: BoardId;
  /** Null: told before. */
  readonly tableUrl: string | null;
}

/** What was told before, by its tag. */
export interface TablesSeen {
  readonly tag: string;
  readonly tables: readonly TableNow[];
}

/** The tables of one evening; see docs/protocol.md. None of these rejects. */
export class TablesApi {
  readonly #path: string;
  readonly #token: string;

  constructor(evening: BoardId, token: string) {
    this.#path = `/api/boards/${evening}/tables`;
    this.#token = token;
  }

  /** Makes a table for each group that has none. */
  async open(): Promise<Reply<readonly OpenedTable[]>> {
    const reply = await askApi.post<{ readonly tables: readonly OpenedTable[] }>(this.#path, {}, this.#token);
    return reply.ok ? { ok: true, value: reply.value.tables } : reply;
  }

  /** `before`: what was seen; the same object comes back where nothing changed, or where no answer came. */
  async look(before: TablesSeen | null): Promise<TablesSeen | null> {
    const headers = {
      Authorization: `Bearer ${this.#token}`,
      ...(before !== null && { "If-None-Match": before.tag }),
    };
    try {
      const response = await fetch(this.#path, { headers, cache: "no-store" });
      if (!response.ok) return before;
      const { tables } = (await response.json()) as { readonly tables: readonly TableNow[] };
      return { tag: response.headers.get("ETag") ?? "", tables };
    } catch {
      return before;
    }
  }
}
