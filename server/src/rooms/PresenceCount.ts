import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { passedSince } from "./passedSince.ts";
import type { RoomParts } from "./RoomParts.ts";

const SPACING_MS = 1_000;

/** What the count asks of its room. */
export interface PresenceHost {
  /** Runs in turn, when everything in memory is on disk; not at all when the room is over. */
  inTurn(run: () => void): void;
  count(): Presence;
  send(presence: Presence): void;
}

/** Tells how many are here whenever that changes, at most once a second. */
export class PresenceCount {
  readonly #parts: RoomParts;
  readonly #host: PresenceHost;
  #told: Presence = { here: 0, screens: 0, writing: 0, done: 0, drafts: 0, uncounted: false };
  #toldAt = Number.NEGATIVE_INFINITY;
  #isPlanned = false;

  constructor(parts: RoomParts, host: PresenceHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** To be called when somebody came or left. */
  changed(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    const wait = SPACING_MS - passedSince(this.#toldAt, this.#parts.clock());
    if (wait <= 0) this.#host.inTurn(this.#tell);
    else this.#parts.schedule(wait, () => this.#host.inTurn(this.#tell));
  }

  readonly #tell = (): void => {
    this.#isPlanned = false;
    const presence = this.#host.count();
    if (isSame(presence, this.#told)) return;
    this.#told = presence;
    this.#toldAt = this.#parts.clock();
    this.#host.send(presence);
  };
}

function isSame(one: Presence, other: Presence): boolean {
  return (Object.keys(one) as (keyof Presence)[]).every((key) => one[key] === other[key]);
}
