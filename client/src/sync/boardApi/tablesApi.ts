import type { BoardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "./askApi.ts";
import { tablesPath } from "./lookAtTables.ts";

/** A table as it was made, or found. */
export interface OpenedTable {
  readonly group: GroupId;
  readonly boardId: BoardId;
  /** Null: told before. */
  readonly tableUrl: string | null;
}

/** The tables of one evening; see docs/protocol.md. Does not reject. */
export class TablesApi {
  readonly #path: string;
  readonly #token: string;

  constructor(evening: BoardId, token: string) {
    this.#path = tablesPath(evening);
    this.#token = token;
  }

  /** Makes a table for each group that has none. */
  async open(): Promise<Reply<readonly OpenedTable[]>> {
    const reply = await askApi.post<{ readonly tables: readonly OpenedTable[] }>(this.#path, {}, this.#token);
    return reply.ok ? { ok: true, value: reply.value.tables } : reply;
  }
}
