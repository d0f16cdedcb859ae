import { encodeMessage } from "@buurtbord/shared/protocol/codec.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { passedSince } from "../passedSince.ts";
import type { RoomParts } from "../RoomParts.ts";
import { sharedChanges } from "../view/sharedChanges.ts";
import { sharedView } from "../view/sharedView.ts";

/** At most two frames a second: as fast as people read, and light for a hundred phones. */
const FRAME_MS = 500;

/** What the feed asks of its room. */
export interface FeedHost {
  hasFollowers(): boolean;
  /** Runs in turn, when everything in memory is on disk. */
  read(run: (state: BoardState) => void): void;
  /** Sends what changed to every phone, and whatever else can go with a frame. `null`: nothing they all see. */
  sendFrame(state: BoardState, changes: string | null): void;
}

/** The shared part of the view, made and encoded once for all phones in the room. */
export class SharedViewFeed {
  readonly #parts: RoomParts;
  readonly #host: FeedHost;
  /** What the phones that follow were shown last. */
  #shown: { readonly seq: number; readonly view: SharedView } | null = null;
  #welcome: string | null = null;
  #sentAt = Number.NEGATIVE_INFINITY;
  #isPlanned = false;

  constructor(parts: RoomParts, host: FeedHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /**
   * Whether those who follow have yet to be shown what there is. Who comes in now waits for that: they may have seen it at
   * the door, and a card that goes and comes again is no welcome.
   */
  get isLate(): boolean {
    return this.#isPlanned;
  }

  /** A newcomer's first view: what the others have, so that the next changes fit it too. */
  welcome(state: BoardState): string {
    const isUsed = this.#host.hasFollowers();
    const { seq, view } = isUsed && this.#shown !== null ? this.#shown : this.#show(state);
    this.#welcome ??= encodeMessage({ type: "view", seq, shared: view });
    return this.#welcome;
  }

  /** To be called between turns, when the board changed. */
  changed(): void {
    if (this.#isPlanned) return;
    if (!this.#host.hasFollowers()) {
      this.forget();
      return;
    }
    this.#isPlanned = true;
    const wait = FRAME_MS - passedSince(this.#sentAt, this.#parts.clock());
    // Not in this breath: whoever waits for an answer has it before three hundred others are shown what changed.
    this.#parts.schedule(Math.max(0, wait), () => {
      this.#isPlanned = false;
      this.#host.read((state) => this.#sendFrame(state));
    });
  }

  /** The next phone begins with what there is then: what was shown is old, or gone for real. */
  forget(): void {
    this.#shown = null;
    this.#welcome = null;
  }

  #sendFrame(state: BoardState): void {
    const before = this.#shown;
    const after = this.#show(state);
    this.#sentAt = this.#parts.clock();
    const shared = before && sharedChanges(before.view, after.view);
    const changes = shared && encodeMessage({ type: "changes", seq: state.seq, shared });
    this.#host.sendFrame(state, changes);
  }

  #show(state: BoardState): { readonly seq: number; readonly view: SharedView } {
    this.#shown = {
      seq: state.seq,
      view: sharedView(state.board, state.ledger.draftCount, state.lastActivityAt),
    };
    this.#welcome = null;
    return this.#shown;
  }
}
