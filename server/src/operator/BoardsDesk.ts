import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { type BoardRecord, type BoardStorage, StorageError } from "../storage/BoardStorage.ts";
import { type Packing, packBoard } from "../takeHome/packBoard.ts";
import type { BoardOnShelf, Brought, OperatorDesk } from "./OperatorDesk.ts";

/** The desk at the boards themselves. */
export class BoardsDesk implements OperatorDesk {
  readonly #rooms: Rooms;
  readonly #storage: Pick<BoardStorage, "backup" | "getBlob">;

  constructor(rooms: Rooms, storage: Pick<BoardStorage, "backup" | "getBlob">) {
    this.#rooms = rooms;
    this.#storage = storage;
  }

  async list(): Promise<readonly BoardOnShelf[]> {
    const records = await this.#rooms.list();
    const tables = Map.groupBy(records, ({ tableOf }) => tableOf?.evening ?? null);
    const byThemselves = tables.get(null) ?? [];
    return byThemselves.flatMap((record) => [record, ...(tables.get(record.id) ?? [])]).map(onShelf);
  }

  async export(boardId: BoardId): Promise<BoardExport | null> {
    return (await this.#room(boardId))?.export() ?? null;
  }

  async pack(boardId: BoardId): Promise<Uint8Array | null> {
    const room = await this.#room(boardId);
    const readPhoto: Packing["readPhoto"] = (of, name) => this.#storage.getBlob(of.record.id, name);
    const zip = room && (await packBoard({ rooms: this.#rooms, room, readPhoto }));
    return typeof zip === "string" ? null : zip;
  }

  async bring(zip: Uint8Array): Promise<Brought> {
    const result = await this.#rooms.importing.bring<never>([zip], { buurt: null });
    if (!result.ok && result.refusal === "stopped") return result.stop; // nobody stops it
    if (!result.ok) return { ok: false, refusal: result.refusal };
    const { record, facilitatorToken: token } = result.board;
    return { ok: true, board: { id: record.id, title: record.title }, token, leftOut: result.leftOut };
  }

  async link(boardId: BoardId): Promise<string | null> {
    const made = await (await this.#room(boardId))?.links.make("facilitator", null);
    if (made === undefined) return null;
    if (!made.ok) throw new StorageError("not-saved", "The link was not saved.");
    return made.link.token;
  }

  erase(boardId: BoardId): Promise<void> {
    return this.#rooms.erase(boardId);
  }

  backup(path: string): Promise<void> {
    return this.#storage.backup(path);
  }

  async #room(boardId: BoardId): Promise<Room | null> {
    const opened = await this.#rooms.open(boardId);
    return opened.state === "open" ? opened.room : null;
  }
}

function onShelf({ id, title, joinCode, lastActivityAt, tableOf }: BoardRecord): BoardOnShelf {
  return { id, title, joinCode, lastActivityAt, evening: tableOf?.evening ?? null };
}
