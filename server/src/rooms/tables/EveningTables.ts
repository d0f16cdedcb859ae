import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { BoardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { type BoardRecord, StorageError } from "../../storage/BoardStorage.ts";
import type { BoardState } from "../board/BoardState.ts";
import { describeError } from "../describeError.ts";
import type { FirstBoard } from "../FirstBoard.ts";
import type { Room } from "../Room.ts";
import type { RoomsParts } from "../RoomsParts.ts";
import { smallBlob } from "../smallBlob.ts";
import { firstTable, type Pitched } from "./firstTable.ts";

/** The table of a group. */
export interface OpenedTable {
  readonly group: GroupId;
  readonly boardId: BoardId;
  /** The secret of the link for the laptop on it, told once; null: it was told when the table was made. */
  readonly token: string | null;
}

export type TablesResult =
  | { readonly ok: true; readonly tables: readonly OpenedTable[] }
  | { readonly ok: false; readonly refusal: "no-groups" | "not-saved" };

/** What it asks of all rooms. */
interface EveningTablesHost {
  /** Whole or not at all, with the secrets that it is given. Rejects with StorageError. */
  put(first: FirstBoard): Promise<BoardRecord>;
}

/** Makes a board for each group of an evening. What was made before stays: asking again mends what was broken off. */
export class EveningTables {
  readonly #parts: RoomsParts;
  readonly #host: EveningTablesHost;
  /** Two presses at once are one. */
  readonly #opening = new Map<BoardId, Promise<TablesResult>>();

  constructor(parts: RoomsParts, host: EveningTablesHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Rejects with StorageError or RoomClosed. */
  open(evening: Room): Promise<TablesResult> {
    const { id } = evening.record;
    const opening = this.#opening.get(id) ?? this.#open(evening).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  /** Resolves when none are being made for this evening. Never rejects. */
  async settled(evening: BoardId): Promise<void> {
    await this.#opening.get(evening)?.catch(() => {});
  }

  async #open(evening: Room): Promise<TablesResult> {
    const known = await this.#known(evening);
    const { board, missing } = await evening.look((state) => ({
      board: facts(state.board),
      missing: state.board.groups.filter(({ id }) => !known.has(id)).map((group) => pitched(state, group)),
    }));
    if (board.groups.length === 0) return { ok: false, refusal: "no-groups" };
    const made = await Promise.all(missing.map((each) => this.#make(board, each)));
    const tokens = new Map(made.map(({ record, token }) => [record.id, token]));
    const records = new Map([...known, ...made.map(({ group, record }) => [group, record] as const)]);
    if (!(await evening.table.know(records))) return { ok: false, refusal: "not-saved" };
    const tables = board.groups.flatMap(({ id: group }) => {
      const boardId = records.get(group)?.id;
      return boardId === undefined ? [] : [{ group, boardId, token: tokens.get(boardId) ?? null }];
    });
    return { ok: true, tables };
  }

  async #known({ record }: Room): Promise<ReadonlyMap<GroupId, BoardRecord>> {
    const tables = await this.#parts.storage.tablesOf(record.id);
    return new Map(tables.flatMap((table) => (table.tableOf ? [[table.tableOf.group, table]] : [])));
  }

  async #make(evening: Pick<Board, "id" | "activity" | "language">, pitched: Pitched) {
    const { random, clock, joinCodes } = this.#parts;
    const { token, ...first } = firstTable(evening, pitched, random, joinCodes, clock());
    const blobs = await this.#blobsOf(evening.id, pitched);
    const record = await this.#host.put({ ...first, blobs });
    return { group: pitched.group.id, record, token };
  }

  /** A photo that cannot be read stays behind: the table does without it. */
  async #blobsOf(evening: BoardId, { photo }: Pitched): Promise<ReadonlyMap<string, Uint8Array>> {
    const blobs = new Map<string, Uint8Array>();
    if (photo === null) return blobs;
    const { storage, log } = this.#parts;
    try {
      for (const name of [smallBlob(photo.name), photo.name]) {
        const bytes = await storage.getBlob(evening, name);
        if (bytes !== null) blobs.set(name, bytes);
      }
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.error({ board: evening, ...describeError(error) }, "A photo could not be copied");
    }
    return blobs;
  }
}

function facts({ id, activity, language, groups }: Board) {
  return { id, activity, language, groups };
}

function pitched({ board, ledger }: BoardState, group: Group): Pitched {
  const pitch = board.cards.get(group.pitch) ?? null;
  return { group, pitch, photo: pitch?.photo === undefined ? null : ledger.photo(pitch.photo.name) };
}
