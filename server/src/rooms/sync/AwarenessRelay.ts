import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { TokenBucket } from "../TokenBucket.ts";
import { awarenessFrame } from "./syncFrames.ts";

const LIMIT = { perSecond: LIMITS.cursorsPerSecond, burst: LIMITS.cursorsBurst };
const LONGEST_STATE = 16 * 1024;
/** Of one peer: it has one copy of the board, and a stock client may bring along what another tab shows. */
const MOST_STATES = 4;
/** What stands for a presence that was taken away. */
const GONE = "null";

/** Who may show presence, and is shown it. */
export interface AwarenessPeer {
  sendAwareness(frame: Uint8Array): void;
}

interface Presence {
  readonly peer: AwarenessPeer;
  readonly clock: number;
  /** JSON. */
  readonly state: string;
}

type Entry = Omit<Presence, "peer"> & { readonly clientId: number };

/**
 * Passes facilitators' awareness (y-protocols) on to the other Yjs sockets of the room. Nothing of it is stored, and
 * nobody can show presence under a client id that another socket uses.
 */
export class AwarenessRelay {
  readonly #clock: () => number;
  readonly #presences = new Map<number, Presence>();
  readonly #buckets = new WeakMap<AwarenessPeer, TokenBucket>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Keeps what a peer shows and tells the others; what comes too often or is not understood is dropped. */
  show(peer: AwarenessPeer, update: Uint8Array, others: Iterable<AwarenessPeer>): void {
    if (this.#bucketOf(peer).take(this.#clock()) > 0) return;
    const entries = readEntries(update)?.filter((entry) => this.#keep(peer, entry));
    if (entries !== undefined && entries.length > 0) tell(peer, entries, others);
  }

  /** What a newcomer is told, or null when nobody shows anything. */
  everybody(): Uint8Array | null {
    const entries = [...this.#presences].map(([clientId, { clock, state }]) => ({ clientId, clock, state }));
    return entries.length === 0 ? null : awarenessFrame(writeEntries(entries));
  }

  /** Takes away what a peer that left was showing. */
  leave(peer: AwarenessPeer, others: Iterable<AwarenessPeer>): void {
    const gone = [...this.#presences].filter(([, presence]) => presence.peer === peer);
    if (gone.length === 0) return;
    for (const [clientId] of gone) this.#presences.delete(clientId);
    const entries = gone.map(([clientId, { clock }]) => ({ clientId, clock: clock + 1, state: GONE }));
    tell(peer, entries, others);
  }

  /** Whether it is this peer's to show. A stock client also passes on what it heard of others: that is not. */
  #keep(peer: AwarenessPeer, { clientId, ...shown }: Entry): boolean {
    const known = this.#presences.get(clientId);
    const mayShow =
      known === undefined ? shown.state !== GONE && !this.#showsMuch(peer) : known.peer === peer;
    if (!mayShow) return false;
    if (shown.state === GONE) this.#presences.delete(clientId);
    else this.#presences.set(clientId, { peer, ...shown });
    return true;
  }

  #showsMuch(peer: AwarenessPeer): boolean {
    return [...this.#presences.values()].filter((presence) => presence.peer === peer).length >= MOST_STATES;
  }

  #bucketOf(peer: AwarenessPeer): TokenBucket {
    const known = this.#buckets.get(peer) ?? new TokenBucket(LIMIT, this.#clock());
    this.#buckets.set(peer, known);
    return known;
  }
}

function tell(from: AwarenessPeer, entries: readonly Entry[], others: Iterable<AwarenessPeer>): void {
  const frame = awarenessFrame(writeEntries(entries));
  for (const other of others) if (other !== from) other.sendAwareness(frame);
}

function readEntries(update: Uint8Array): Entry[] | undefined {
  try {
    const decoder = decoding.createDecoder(update);
    const count = decoding.readVarUint(decoder);
    if (count > MOST_STATES) return undefined;
    return Array.from({ length: count }, () => readEntry(decoder));
  } catch {
    return undefined;
  }
}

function readEntry(decoder: decoding.Decoder): Entry {
  const clientId = decoding.readVarUint(decoder);
  const clock = decoding.readVarUint(decoder);
  const state = decoding.readVarString(decoder);
  if (state.length > LONGEST_STATE) throw new Error("Too long");
  // A stock client that is passed broken JSON throws.
  return { clientId, clock, state: JSON.stringify(JSON.parse(state)) };
}

function writeEntries(entries: readonly Entry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { clientId, clock, state } of entries) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  }
  return encoding.toUint8Array(encoder);
}
