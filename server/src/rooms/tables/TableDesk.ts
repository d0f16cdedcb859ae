import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { leadsMeeting } from "@buurtbord/shared/commands/leadsMeeting.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { Access } from "../Access.ts";
import { ask } from "../engine/ask.ts";
import type { Engine } from "../engine/Engine.ts";
import { hashOf } from "../tokens.ts";
import type { Turn } from "../turn/Turn.ts";
import { eveningAt } from "./eveningAt.ts";

/** What a table desk asks of its room. */
export interface TableDeskHost {
  readonly engine: Engine;
  /** What who has the token with this hash is at the table of a group; null: nobody. */
  atTable(tokenHash: string, group: GroupId): Access | null;
  /** Of a table: what its evening says of somebody's name; see RoomOfBoard. */
  nameInEvening(participantId: ParticipantId): string | null | undefined;
  /** Of a table: its laptops and whoever looks along are told. */
  sendEvening(at: EveningAt): void;
  /** Sends away every socket that is meant. */
  dismiss(isMeant: (access: Access) => boolean): void;
}

/** What an evening and the tables of its groups have to do with each other, seen from the one board or from the other. */
export class TableDesk {
  readonly #host: TableDeskHost;
  #toldNews: string;
  /** Of a table: how far its evening was when it last said so; null: it did not. */
  #evening: EveningAt | null = null;
  /** Of a table: what its evening said of names, by whom. */
  readonly #names = new Map<ParticipantId, string | null>();

  constructor(host: TableDeskHost) {
    this.#host = host;
    this.#toldNews = this.#news;
  }

  /** Of an evening: what who holds this token is at the table of one of its groups; null: nobody. */
  accessTo(group: GroupId, token: string): Access | null {
    return this.#host.atTable(hashOf(token), group);
  }

  /** Of an evening: the same of a token of which the hash is known. */
  admits(group: GroupId, tokenHash: string): boolean {
    return this.#host.atTable(tokenHash, group) !== null;
  }

  /** Of an evening: the name that somebody gave; null: none, or they left. */
  nameHere(participantId: ParticipantId): string | null {
    return this.#host.engine.state.ledger.nameOf(participantId);
  }

  /** Of an evening: whether somebody leads it. */
  leadsHere(participantId: ParticipantId): boolean {
    return leadsMeeting(this.#host.engine.state.ledger, participantId);
  }

  /**
   * Of a table: the name that somebody gave in the evening; null: none, or they left. The table keeps none on disk: it
   * asks each time. In an evening that is not in memory no name changes, so what it said before holds.
   */
  nameOf(participantId: ParticipantId): string | null {
    const name = this.#host.nameInEvening(participantId);
    if (name !== undefined) this.#names.set(participantId, name);
    return this.#names.get(participantId) ?? null;
  }

  /** Of an evening: which board is the table of which group. False: it was not saved. */
  know(tables: ReadonlyMap<GroupId, Pick<BoardRecord, "id">>): Promise<boolean> {
    const told = (turn: Turn) => {
      turn.tell(tablesKnown(this.#board, tables));
      return true;
    };
    return ask(this.#host.engine, told, false);
  }

  /** Of an evening: whether its tables have something to hear that they had not when this was asked before. */
  takeNews(): boolean {
    const news = this.#news;
    const isNew = news !== this.#toldNews;
    this.#toldNews = news;
    return isNew;
  }

  /** Of a table: how far its evening is, as far as it said so. In an evening that is not in memory nothing goes on. */
  get evening(): EveningAt | null {
    return this.#evening;
  }

  /** Of a table: what whoever leads says to all of them, which shows once it is on disk, and how far the evening is. */
  hear(evening: TableDesk): void {
    const { word } = evening.#board.meeting;
    const said: BoardChange = { type: "meeting-set", values: { word } };
    const told = (turn: Turn) => turn.tell(this.#board.meeting.word === word ? [] : [said]);
    void ask(this.#host.engine, told, undefined);
    const at = eveningAt(evening.#board, this.#board.id);
    if (at === this.#evening) return;
    this.#evening = at;
    this.#host.sendEvening(at);
  }

  /** Takes away what was erased from the evening of this table, or who left at a table of this evening. False: it was not saved. */
  eraseAgain(ids: Iterable<string>, withCards?: ReadonlySet<string>): Promise<boolean> {
    const erased = (turn: Turn) => {
      turn.eraseAgain(ids, withCards);
      return true;
    };
    return ask(this.#host.engine, erased, false);
  }

  /** Of a table: sends away those of the evening who have no place here any more. */
  dismiss(isGone: (access: Access) => boolean): void {
    this.#host.dismiss((access) => access.isOfEvening === true && isGone(access));
  }

  /** Of an evening: all that its tables may hear, to be told apart from what it was. */
  get #news(): string {
    const { meeting, groups } = this.#board;
    const tables = groups.flatMap(({ table }) => (table === null ? [] : [table]));
    return JSON.stringify([meeting.word, tables.map((table) => [table, eveningAt(this.#board, table)])]);
  }

  get #board(): Board {
    return this.#host.engine.state.board;
  }
}

function tablesKnown(
  { groups }: Board,
  tables: ReadonlyMap<GroupId, Pick<BoardRecord, "id">>,
): readonly BoardChange[] {
  const known = groups.map((group) => ({ ...group, table: tables.get(group.id)?.id ?? null }));
  const isSame = known.every(({ table }, at) => table === groups[at]?.table);
  return isSame ? [] : [{ type: "gathering-set", values: { groups: known } }];
}
