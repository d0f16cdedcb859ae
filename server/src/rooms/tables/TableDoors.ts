import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { BoardId, CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { Access, Participating } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";
import { describeError } from "../describeError.ts";
import type { Erasure } from "../erase/Erasure.ts";
import { erasableIds, erasedAsNoted, peopleOf, toLookUp } from "../erase/erasableIds.ts";
import type { OpenResult } from "../OpenResult.ts";
import type { Room } from "../Room.ts";
import type { RoomParts } from "../RoomParts.ts";

/** Who holds a token, or why it opens nothing. */
export type Admission =
  | { readonly ok: true; readonly access: Access }
  /** `not-at-table`: of this evening, and not of this table. */
  | { readonly ok: false; readonly reason: "session-over" | "taken-off" | "not-at-table" };

/** What it asks of all rooms. */
interface TableDoorsHost {
  open(boardId: BoardId): Promise<OpenResult>;
  /** All that are open now. */
  readonly rooms: ReadonlyMap<BoardId, Room>;
}

/** Who may come to the tables of an evening. Nothing of a secret is kept at a table: the evening is asked each time. */
export class TableDoors {
  readonly #parts: Pick<RoomParts, "storage" | "log">;
  readonly #host: TableDoorsHost;

  constructor(parts: Pick<RoomParts, "storage" | "log">, host: TableDoorsHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** By a token of the board itself, or of the evening whose table it is. Rejects with StorageError. */
  async admit(room: Room, token: string): Promise<Admission> {
    const access = room.authenticate(token);
    if (access !== null) return { ok: true, access };
    if (room.isTakenOff(token)) return { ok: false, reason: "taken-off" };
    const { tableOf } = room.record;
    return tableOf === null ? { ok: false, reason: "session-over" } : this.#byEvening(tableOf, token);
  }

  /** The name that somebody gave in the evening of this table; null: none. Undefined: the evening is not in memory. */
  nameInEvening({ tableOf }: BoardRecord, participantId: ParticipantId): string | null | undefined {
    return tableOf === null ? undefined : this.#eveningOf(tableOf)?.table.nameHere(participantId);
  }

  /** Whether somebody leads the evening of this table. False: also where the evening is not in memory. */
  leadsEvening({ tableOf }: BoardRecord, participantId: ParticipantId): boolean {
    return tableOf !== null && this.#eveningOf(tableOf)?.table.leadsHere(participantId) === true;
  }

  /** Who leaves for good at a table leaves the evening, and with it all of its tables. Never rejects. */
  async leaveEvening(
    { tableOf }: BoardRecord,
    { isOfEvening: _, ...access }: Participating,
    id: CommandId,
    command: Command,
  ): Promise<Answer> {
    const opened = tableOf === null ? null : await this.#host.open(tableOf.evening).catch(() => null);
    return opened?.state === "open" ? opened.room.submit(access, id, command) : { type: "not-saved" };
  }

  /** Whether who was let in just now still is: a link may have ended, or a seat changed, while they came through the door. */
  stillAdmits(room: Room, { tokenHash, isOfEvening }: Access): boolean {
    const { tableOf } = room.record;
    if (isOfEvening !== true || tableOf === null) return room.knows(tokenHash);
    const evening = this.#eveningOf(tableOf);
    return evening === undefined || evening.table.admits(tableOf.group, tokenHash);
  }

  /**
   * Whether the token of who was let in before still opens anything. What somebody sent as they were led to another table
   * is still done.
   */
  stillKnows(room: Room, { tokenHash, isOfEvening }: Access): boolean {
    const { tableOf } = room.record;
    if (isOfEvening !== true || tableOf === null) return room.knows(tokenHash);
    const evening = this.#eveningOf(tableOf);
    return evening === undefined || evening.knows(tokenHash);
  }

  /** Somebody came, left or sits elsewhere on an evening: whoever has no place at a table any more is sent from it. */
  admissionsChanged(evening: Room): void {
    for (const table of this.#openTables(evening)) {
      const group = table.record.tableOf?.group;
      if (group !== undefined)
        table.table.dismiss(({ tokenHash }) => !evening.table.admits(group, tokenHash));
    }
  }

  /** What whoever leads says to all tables, or does not say any more; and how far the evening is. */
  tellTables(evening: Room): void {
    for (const table of this.#openTables(evening)) table.table.hear(evening.table);
  }

  /**
   * What goes from an evening for real goes from its tables: its pitches lie there too, and its people wrote there. Who
   * goes from a table for good goes from the evening: there they are known, and from there they would come back.
   */
  async erased(room: Room, erasure: Erasure): Promise<void> {
    const { record } = room;
    try {
      if (record.tableOf === null) await this.#erasedInHall(record.id, erasure);
      else await this.#erasedAtTable(record.tableOf, erasure);
    } catch (error) {
      this.#parts.log.error({ board: record.id, ...describeError(error) }, "Erasing at the tables failed");
    }
  }

  /** A room that was just opened is without what was erased meanwhile, should that have been broken off; and hears what was said before. */
  async opened(room: Room): Promise<void> {
    const { tableOf } = room.record;
    try {
      if (tableOf !== null) await this.#mended(room, (state) => erasableIds(state));
      else if (room.peek(hasTables)) await this.#mended(room, (state) => peopleOf(state));
    } catch (error) {
      this.#parts.log.error(
        { board: room.record.id, ...describeError(error) },
        "Erasing at the tables failed",
      );
    }
    if (tableOf === null) return this.tellTables(room);
    const evening = this.#eveningOf(tableOf);
    if (evening !== undefined) room.table.hear(evening.table);
  }

  async #erasedInHall(evening: BoardId, { gone, withCards }: Erasure): Promise<void> {
    for (const { id } of await this.#parts.storage.tablesOf(evening)) {
      const opened = await this.#host.open(id);
      if (opened.state === "open") await opened.room.table.eraseAgain(gone, withCards);
    }
  }

  async #erasedAtTable({ evening }: TableOf, { gone, withCards }: Erasure): Promise<void> {
    const opened = await this.#host.open(evening);
    if (opened.state !== "open") return;
    const known = await opened.room.look((state) => peopleOf(state));
    const people = [...known].filter((id) => gone.has(id));
    if (people.length > 0) await opened.room.table.eraseAgain(people, withCards);
  }

  /** Only what the board knows is looked up, in a list that holds what was ever erased on this server. */
  async #mended(room: Room, known: (state: BoardState) => ReadonlySet<string>): Promise<void> {
    const noted = await this.#parts.storage.erasedAmong(toLookUp(await room.look(known)));
    if (noted.size === 0) return;
    const { gone, withCards } = erasedAsNoted(noted);
    await room.table.eraseAgain(gone, withCards);
  }

  async #byEvening({ evening, group }: TableOf, token: string): Promise<Admission> {
    const opened = await this.#host.open(evening);
    if (opened.state !== "open") return { ok: false, reason: "session-over" };
    const { room } = opened;
    if (room.authenticate(token) === null) {
      return { ok: false, reason: room.isTakenOff(token) ? "taken-off" : "session-over" };
    }
    const access = room.table.accessTo(group, token);
    return access === null ? { ok: false, reason: "not-at-table" } : { ok: true, access };
  }

  /** Undefined: it is not in memory. */
  #eveningOf({ evening }: TableOf): Room | undefined {
    return this.#host.rooms.get(evening);
  }

  #openTables({ record }: Room): readonly Room[] {
    return [...this.#host.rooms.values()].filter((room) => room.record.tableOf?.evening === record.id);
  }
}

function hasTables({ board }: BoardState): boolean {
  return board.groups.some(({ table }) => table !== null);
}
