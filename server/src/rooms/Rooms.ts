import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import * as Y from "yjs";
import { type BoardRecord, type FirstState, StorageError } from "../storage/BoardStorage.ts";
import { BoardCopies } from "./BoardCopies.ts";
import { BoardState } from "./board/BoardState.ts";
import { emptyDocument, firstDocument } from "./board/firstDocument.ts";
import { firstSecrets } from "./board/firstSecrets.ts";
import { loadBoard } from "./board/loadBoard.ts";
import { newRecord } from "./board/newRecord.ts";
import { EveningMaps } from "./EveningMaps.ts";
import { Kin } from "./erase/Kin.ts";
import type { CopiedBoard, FirstBoard } from "./FirstBoard.ts";
import { Gardens } from "./Gardens.ts";
import { Importing } from "./Importing.ts";
import { KeepDays } from "./KeepDays.ts";
import { KnownMonths } from "./KnownMonths.ts";
import type { Census } from "./Meter.ts";
import type { OpenResult } from "./OpenResult.ts";
import { OtherBoards } from "./OtherBoards.ts";
import { Retention } from "./Retention.ts";
import { Room } from "./Room.ts";
import type { RoomsParts } from "./RoomsParts.ts";
import type { CreatedBoard, NewBoard } from "./results.ts";
import { EveningTables } from "./tables/EveningTables.ts";
import { TableDoors } from "./tables/TableDoors.ts";
import { TableLook } from "./tables/TableLook.ts";
import { hashOf, type JoinCodes, newJoinCode } from "./tokens.ts";

/** So many codes in a row are not taken by chance. */
const MOST_CODES_TRIED = 20;

/** All boards of this server; those in use are in memory, each as one room. */
export class Rooms {
  readonly #parts: RoomsParts;
  /** Boards that are open or being opened: whoever comes meanwhile shares the promise. */
  readonly #opening = new Map<BoardId, Promise<OpenResult>>();

  readonly #open = new Map<BoardId, Room>();
  /** Being erased: who asks for one meanwhile would bring it into memory again, and read on in it. */
  readonly #going = new Set<BoardId>();
  /** Two who ask for the same ask for it once. */
  readonly #erasing = new Map<BoardId, Promise<void>>();
  readonly #keepDays: KeepDays;
  /** What came to boards and went, month by month. */
  readonly months: KnownMonths;
  /** To be started by whoever runs the server. */
  readonly retention: Retention;
  /** New boards made of what others were. */
  readonly copies: BoardCopies;
  /** Who may come to the tables of an evening. */
  readonly doors: TableDoors;
  /** Makes them. */
  readonly tables: EveningTables;
  /** All of them at a glance. */
  readonly look: TableLook;
  /** The projects of several boards together. */
  readonly gardens: Gardens;
  /** What the neighbourhood has, beside the worksheets of an evening. */
  readonly maps: EveningMaps;
  /** Brings boards back from a file. */
  readonly importing: Importing;
  /** What goes from a board goes from its copies. To be carried on by whoever runs the server. */
  readonly kin: Kin;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#keepDays = new KeepDays(parts);
    this.months = new KnownMonths(parts);
    this.retention = new Retention(parts, {
      isOpen: ({ id }) => this.#opening.has(id),
      keepDays: (board) => this.keepDays(board),
      erase: ({ id }) => this.erase(id),
    });
    this.kin = new Kin(parts, { open: (boardId) => this.open(boardId) });
    this.copies = new BoardCopies(parts, {
      open: (boardId) => this.open(boardId),
      create: (copied) => this.#createCopy(copied),
    });
    this.doors = new TableDoors(parts, { open: (boardId) => this.open(boardId), rooms: this.#open });
    this.tables = new EveningTables(parts, { put: (first) => this.#put(first) });
    this.look = new TableLook(parts.clock, {
      openRoom: (boardId) => this.#open.get(boardId) ?? null,
    });
    this.importing = new Importing({ ...parts, create: (brought) => this.#createCopy(brought) });
    const others = new OtherBoards(parts.storage, { open: (boardId) => this.open(boardId) });
    this.gardens = new Gardens(others);
    this.maps = new EveningMaps(others, { open: (boardId) => this.open(boardId) });
  }

  get joinCodes(): JoinCodes {
    return this.#parts.joinCodes;
  }

  /** Rejects with StorageError when it cannot be saved. */
  create(board: NewBoard): Promise<CreatedBoard> {
    const { random, clock, joinCodes } = this.#parts;
    const record = newRecord(board, joinCodes, random, clock());
    return this.#create({ record, document: firstDocument(record, random, board), ledger: [] });
  }

  /** Rejects with StorageError when the disk cannot be read at all. */
  async open(boardId: BoardId): Promise<OpenResult> {
    return this.#going.has(boardId) ? { state: "not-found" } : this.#openAnyway(boardId);
  }

  async #openAnyway(boardId: BoardId): Promise<OpenResult> {
    const opening = this.#opening.get(boardId) ?? this.#share(boardId, this.#load(boardId));
    const result = await opening;
    if (result.state === "open") result.room.touch();
    return result;
  }

  /** Whether there was such a board, and it was erased. */
  async wasErased(boardId: BoardId): Promise<boolean> {
    return (await this.#parts.storage.erasedAmong([boardId])).size > 0;
  }

  /** `key`: what follows the code in a QR's path, or null when the code was typed. */
  async openByCode(code: string, key: string | null): Promise<OpenResult> {
    const record = await this.#parts.storage.findByJoinCode(code);
    if (record === null || (key !== null && key !== record.joinKey)) return { state: "not-found" };
    return this.open(record.id);
  }

  /** The board of the project that this code opens: eight digits, typed at the door of whatever meeting there is now. */
  async openByProjectCode(code: string): Promise<OpenResult> {
    const record = await this.#parts.storage.findByProjectCode(hashOf(code));
    return record === null ? { state: "not-found" } : this.open(record.id);
  }

  /** Whether people meet somewhere now, and the door is open there. */
  get isAnyDoorOpen(): boolean {
    const meets = (room: Room) => room.sockets.length > 0 && room.peek(({ board }) => board.door) === "open";
    return [...this.#open.values()].some(meets);
  }

  /** Everything of a board goes for real; whoever is in it is sent away. Rejects with StorageError. */
  erase(boardId: BoardId): Promise<void> {
    const erasing =
      this.#erasing.get(boardId) ?? this.#erase(boardId).finally(() => this.#erasing.delete(boardId));
    this.#erasing.set(boardId, erasing);
    return erasing;
  }

  async #erase(boardId: BoardId): Promise<void> {
    const going = [boardId];
    this.#going.add(boardId);
    try {
      await this.#end(boardId);
      await this.tables.settled(boardId); // no others come from now on
      for (const { id } of await this.#parts.storage.tablesOf(boardId)) {
        going.push(id);
        this.#going.add(id);
        await this.#end(id);
      }
      await this.#parts.storage.erase(boardId);
    } finally {
      for (const id of going) this.#going.delete(id);
    }
  }

  async #end(boardId: BoardId): Promise<void> {
    const opened = await this.#openAnyway(boardId).catch(() => null); // one that cannot be read can be erased
    if (opened?.state === "open") await opened.room.end();
    this.#keepDays.forget(boardId);
    this.months.forget(boardId);
    this.look.forget(boardId);
  }

  /** All boards, newest activity first. */
  list(): Promise<readonly BoardRecord[]> {
    return this.#parts.storage.list();
  }

  /** How many days after its last activity a board is kept. Null: that cannot be read. Rejects with StorageError. */
  async keepDays(board: BoardRecord): Promise<number | null> {
    const opened = await this.#opening.get(board.id);
    return opened?.state === "open" ? opened.room.keepDays : this.#keepDays.of(board);
  }

  /** Who is connected to the boards that are open now. */
  get census(): Census {
    const sockets = new Map<Role, number>();
    let [readOnly, unsentBytes] = [0, 0];
    for (const room of this.#open.values()) {
      if (!room.isWritable) readOnly += 1;
      for (const socket of room.sockets) {
        sockets.set(socket.role, (sockets.get(socket.role) ?? 0) + 1);
        unsentBytes += socket.unsentBytes;
      }
    }
    return { rooms: this.#open.size, readOnly, sockets, unsentBytes };
  }

  /** Saves what was asked, sends everybody away to come back in a moment, and lets go of all boards. */
  async stop(): Promise<void> {
    this.retention.stop();
    await this.kin.stop();
    const results = await Promise.allSettled(this.#opening.values());
    const open = results.map((result) => (result.status === "fulfilled" ? result.value : null));
    await Promise.all(open.map((result) => (result?.state === "open" ? result.room.stop() : null)));
  }

  async #create(first: FirstBoard): Promise<CreatedBoard> {
    const { language, createdAt } = first.record;
    const { facilitatorToken, screenToken, entries } = firstSecrets(this.#parts.random, language, createdAt);
    const record = await this.#put({ ...first, ledger: [...first.ledger, ...entries] });
    return { record, facilitatorToken, screenToken };
  }

  async #createCopy({ record, ledger, ...first }: CopiedBoard): Promise<CreatedBoard> {
    const { random } = this.#parts;
    const { facilitatorToken, screenToken, entries } = firstSecrets(
      random,
      record.language,
      record.createdAt,
    );
    const backstage = Y.encodeStateAsUpdateV2(emptyDocument(random));
    const created = await this.#save(record, { ...first, backstage, ledger: [...ledger, ...entries] });
    return { record: created, facilitatorToken, screenToken };
  }

  /** With the secrets that it is given, and no others. */
  async #put({ record, document, ledger, blobs = new Map() }: FirstBoard): Promise<BoardRecord> {
    const { random } = this.#parts;
    const backstage = emptyDocument(random);
    const created = await this.#save(record, {
      document: Y.encodeStateAsUpdateV2(document),
      backstage: Y.encodeStateAsUpdateV2(backstage),
      ledger,
      blobs,
    });
    // It stays open under the client id that it began with: one id less in the document for ever.
    const logged = { updates: 0, bytes: 0 };
    const parts = {
      record: created,
      document,
      backstage,
      ledger,
      logged,
      snapshots: [],
    };
    const room = this.#roomOf(new BoardState({ ...parts, epoch: 1, seq: 0, isChanged: false }));
    await this.#share(created.id, Promise.resolve({ state: "open", room }));
    if (created.tableOf !== null) await this.doors.opened(room); // its pitch may have been erased meanwhile
    return created;
  }

  /** With other join codes where one is in use. */
  async #save(record: BoardRecord, first: FirstState, tried = 1): Promise<BoardRecord> {
    const { storage, random, joinCodes } = this.#parts;
    try {
      await storage.create(record, first);
      return record;
    } catch (error) {
      const isTaken = error instanceof StorageError && error.code === "code-taken";
      if (!isTaken || tried >= MOST_CODES_TRIED) throw error;
      const anew = (board: BoardRecord) => ({ ...board, joinCode: newJoinCode(random, joinCodes) });
      const tables = first.tables?.map((table) => ({ ...table, board: anew(table.board) })) ?? [];
      return this.#save(anew(record), { ...first, tables }, tried + 1);
    }
  }

  /** Keeps the promise of a board that is being opened; forgets it when nothing came of it. */
  #share(boardId: BoardId, opening: Promise<OpenResult>): Promise<OpenResult> {
    const forget = () => {
      if (this.#opening.get(boardId) === opening) this.#opening.delete(boardId);
    };
    this.#opening.set(boardId, opening);
    opening.then((result) => result.state !== "open" && forget(), forget);
    return opening;
  }

  async #load(boardId: BoardId): Promise<OpenResult> {
    const loading = await loadBoard(boardId, this.#parts);
    switch (loading.state) {
      case "not-found":
        return loading;
      case "damaged": {
        const { record, lastGood } = loading.damage;
        return { state: "quarantined", board: { record, lastGoodAt: lastGood?.at ?? null } };
      }
      case "loaded":
        return this.#opened(this.#roomOf(loading.board));
    }
  }

  #opened(room: Room): OpenResult {
    void this.doors.opened(room);
    return { state: "open", room };
  }

  #roomOf(state: BoardState): Room {
    const { id } = state.record;
    const room = new Room({
      ...this.#parts,
      state,
      reload: () => this.#reload(id),
      stillKnows: (access) => this.doors.stillKnows(room, access),
      admissionsChanged: () => this.doors.admissionsChanged(room),
      erased: (erasure) => {
        this.months.forget(id);
        void this.doors.erased(room, erasure);
        void this.kin.carryOn();
      },
      tellTables: () => this.doors.tellTables(room),
      leaveEvening: (...leaving) => this.doors.leaveEvening(state.record, ...leaving),
      leadsEvening: (participantId) => this.doors.leadsEvening(state.record, participantId),
      nameInEvening: (participantId) => this.doors.nameInEvening(state.record, participantId),
      closed: () => {
        this.#opening.delete(id);
        this.#open.delete(id);
      },
    });
    this.#open.set(id, room);
    return room;
  }

  async #reload(boardId: BoardId): Promise<BoardState> {
    const loading = await loadBoard(boardId, this.#parts);
    if (loading.state !== "loaded") throw new StorageError("damaged", `The board is ${loading.state}.`);
    return loading.board;
  }
}
