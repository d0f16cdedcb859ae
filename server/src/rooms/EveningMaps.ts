import { isMap, mapCardsOf } from "@buurtbord/shared/activities/mapCards.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import type { BoardState } from "./board/BoardState.ts";
import type { OpenResult } from "./OpenResult.ts";
import type { OtherBoards } from "./OtherBoards.ts";
import type { Room } from "./Room.ts";
import type { ChooseMapResult } from "./results.ts";
import type { Shown } from "./Shown.ts";

/** What is the same until the map's next batch. */
interface Read {
  readonly seq: number;
  readonly map: EveningMap;
}

/** What a table finds, and how often its evening had chosen by then. */
interface MapNow {
  /** Null: there is none, or not any more. */
  readonly map: EveningMap | null;
  readonly choices: number;
}

/** What it asks of all rooms. */
interface EveningMapsHost {
  open(boardId: BoardId): Promise<OpenResult>;
}

/** The map of what a neighbourhood has, beside the worksheets of an evening. Nothing of it is copied: it is read where it hangs. */
export class EveningMaps {
  readonly #others: OtherBoards;
  readonly #host: EveningMapsHost;
  readonly #read = new WeakMap<BoardState, Read>();

  constructor(others: OtherBoards, host: EveningMapsHost) {
    this.#others = others;
    this.#host = host;
  }

  /** Of an evening, or of one of its tables. */
  async read(room: Room): Promise<MapNow> {
    const evening = await this.#eveningOf(room);
    const { choices = 0, map: chosen = null } = evening?.shown ?? {};
    const map = chosen === null ? null : await this.#see(chosen, (state) => this.#mapOf(state));
    return { map, choices };
  }

  /** The same once another was chosen; or after a while, or once nobody waits for it any more. Rejects with RoomClosed. */
  async readAfter(room: Room, { choices }: MapNow, tokenHash: string, signal: AbortSignal): Promise<MapNow> {
    const evening = await this.#eveningOf(room);
    await evening?.shown.choiceAfter(choices, tokenHash, signal);
    return this.read(room);
  }

  /** Which board that is, for who leads the evening. */
  async chosen(evening: Room): Promise<BoardId | null> {
    const { map } = evening.shown;
    return map === null ? null : this.#see(map, ({ board }) => board.id);
  }

  /** Null: from now on there is none. */
  async choose(evening: Room, map: Shown | null): Promise<ChooseMapResult> {
    const opens = map === null || (await this.#see(map, () => true)) === true;
    return opens ? evening.shown.chooseMap(map) : { ok: false, refusal: "not-allowed" };
  }

  async #see<Seen>(map: Shown, see: (state: BoardState) => Seen): Promise<Seen | null> {
    const seen = await this.#others.see([map], (state) => (isMap(state.board) ? { it: see(state) } : null));
    return seen[0]?.it ?? null;
  }

  #mapOf(state: BoardState): EveningMap {
    const { board, seq } = state;
    const known = this.#read.get(state);
    if (known?.seq === seq) return known.map;
    const map = { activity: board.activity, cards: mapCardsOf(board) };
    this.#read.set(state, { seq, map });
    return map;
  }

  async #eveningOf(room: Room): Promise<Room | null> {
    const { tableOf } = room.record;
    if (tableOf === null) return room;
    const opened = await this.#host.open(tableOf.evening);
    return opened.state === "open" ? opened.room : null;
  }
}
