import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { readHand } from "@buurtbord/shared/protocol/readHand.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { passedSince } from "../passedSince.ts";
import type { RoomParts } from "../RoomParts.ts";
import { TokenBucket } from "../TokenBucket.ts";
import { MOST_CLIENT_ID, readWhole } from "./readWhole.ts";
import { awarenessFrame } from "./syncFrames.ts";

const LIMIT = { perSecond: LIMITS.cursorsPerSecond, burst: LIMITS.cursorsBurst };
/** Of one peer: it has one copy of the board, and a stock client may bring along what another tab shows. */
const MOST_STATES = 4;
/** A page counts each thing that it shows; where it leaves, one more is counted for it. */
const MOST_CLOCK = 2 ** 32 - 1;
/** What stands for a presence that was taken away. */
const GONE = "null";

/** Between two frames in a quiet room, and at most when many show much to many. In milliseconds. */
const SHORTEST_TICK = 50;
const LONGEST_TICK = 250;
/** So many presences shown to so many add a millisecond to the tick. */
const SHOWN_PER_MS = 160;
/** Who is behind by this much is spared what moves by the moment; the board itself it gets all the same. */
const SPARED_FROM_BYTES = 64 * 1024;

/** Who may show presence, and is shown it. */
export interface AwarenessPeer {
  readonly unsentBytes: number;
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
 * Passes facilitators' awareness (y-protocols) on to the Yjs sockets of the room: what changed since the last frame in
 * one frame, made once for everybody. Who gets back what they showed themselves passes over it, as the protocol says.
 * Nothing of it is stored, and nobody can show presence under a client id that another socket uses.
 */
export class AwarenessRelay {
  readonly #parts: Pick<RoomParts, "clock" | "schedule">;
  readonly #peers: () => Iterable<AwarenessPeer>;
  readonly #presences = new Map<number, Presence>();
  readonly #buckets = new WeakMap<AwarenessPeer, TokenBucket>();
  /** What is to go with the next frame. */
  #changed = new Map<number, Entry>();
  #isPlanned = false;
  #toldAt = Number.NEGATIVE_INFINITY;
  #tick = SHORTEST_TICK;

  constructor(parts: Pick<RoomParts, "clock" | "schedule">, peers: () => Iterable<AwarenessPeer>) {
    this.#parts = parts;
    this.#peers = peers;
  }

  /** Keeps what a peer shows and tells the others; what comes too often or is not understood is dropped. */
  show(peer: AwarenessPeer, update: Uint8Array): void {
    if (this.#bucketOf(peer).take(this.#parts.clock()) > 0) return;
    for (const entry of readEntries(update) ?? []) if (this.#keep(peer, entry)) this.#change(entry);
  }

  /** What a newcomer is told, or null when nobody shows anything. */
  everybody(): Uint8Array | null {
    const entries = [...this.#presences].map(([clientId, { clock, state }]) => ({ clientId, clock, state }));
    return entries.length === 0 ? null : awarenessFrame(writeEntries(entries));
  }

  /** Takes away what a peer that left was showing. */
  leave(peer: AwarenessPeer): void {
    for (const [clientId, presence] of this.#presences) {
      if (presence.peer !== peer) continue;
      this.#presences.delete(clientId);
      this.#change({ clientId, clock: presence.clock + 1, state: GONE });
    }
  }

  #change(entry: Entry): void {
    this.#changed.set(entry.clientId, entry);
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    const wait = this.#tick - passedSince(this.#toldAt, this.#parts.clock());
    this.#parts.schedule(Math.max(0, wait), () => this.#tell());
  }

  #tell(): void {
    const frame = awarenessFrame(writeEntries([...this.#changed.values()]));
    let receivers = 0;
    for (const peer of this.#peers()) {
      receivers += 1;
      if (peer.unsentBytes < SPARED_FROM_BYTES) peer.sendAwareness(frame);
    }
    const weight = (this.#changed.size * receivers) / SHOWN_PER_MS;
    this.#tick = Math.min(LONGEST_TICK, Math.max(SHORTEST_TICK, weight));
    this.#toldAt = this.#parts.clock();
    this.#changed = new Map();
    this.#isPlanned = false;
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
    const known = this.#buckets.get(peer) ?? new TokenBucket(LIMIT, this.#parts.clock());
    this.#buckets.set(peer, known);
    return known;
  }
}

function readEntries(update: Uint8Array): Entry[] | undefined {
  try {
    const decoder = decoding.createDecoder(update);
    const count = readWhole(decoder, MOST_STATES);
    return Array.from({ length: count }, () => readEntry(decoder));
  } catch {
    return undefined;
  }
}

function readEntry(decoder: decoding.Decoder): Entry {
  const clientId = readWhole(decoder, MOST_CLIENT_ID);
  const clock = readWhole(decoder, MOST_CLOCK);
  const state = decoding.readVarString(decoder);
  if (state.length > LIMITS.shownBytes) throw new Error("Too long");
  // A stock client that is passed broken JSON throws.
  const shown: unknown = JSON.parse(state);
  if (shown !== null && readHand(shown) === undefined) throw new Error("No hand of ours");
  return { clientId, clock, state: JSON.stringify(shown) };
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
