import { expect, test } from "vitest";
import * as Y from "yjs";
import { applyChanges } from "./applyChanges.ts";
import { BoardProjection } from "./BoardProjection.ts";
import { boardParts } from "./boardDocument.ts";
import { readBoard } from "./readBoard.ts";
import { TestRandom } from "./TestRandom.ts";
import { COMMAND, newBoardDocument } from "./testBoard.ts";
import { editAtRandom, SHEET_FIELDS } from "./testEdits.ts";

/** SEED=… tries another one; the seed of a failing run is in the name of the test. */
declare const process: { readonly env: { readonly SEED?: string } };
const { SEED } = process.env;
const SEEDS = SEED === undefined ? [20_261, 7, 4_321] : [Number(SEED)];

const PEERS = 10;
const LOST = 0.02;
const OVERTAKES = 6;

interface Peer {
  readonly doc: Y.Doc;
  readonly projection: BoardProjection;
  /** What is under way to this peer, oldest first. */
  readonly underWay: Uint8Array[];
}

/** The texts of a worksheet are made once, before anybody writes. */
function documentWithSheet(): Y.Doc {
  const doc = newBoardDocument();
  applyChanges(
    doc,
    SHEET_FIELDS.map((field) => ({ type: "sheet-text", field, text: "" })),
    COMMAND,
  );
  return doc;
}

/** Everybody writes and tells everybody; messages get lost, come late and overtake each other. */
class Network {
  readonly peers: readonly Peer[];
  readonly #random: TestRandom;

  constructor(random: TestRandom) {
    this.#random = random;
    const first = Y.encodeStateAsUpdate(documentWithSheet());
    this.peers = Array.from({ length: PEERS }, (_, n) => this.#newPeer(n, first));
  }

  #newPeer(n: number, first: Uint8Array): Peer {
    const doc = new Y.Doc();
    doc.clientID = n + 1; // Yjs draws it by lot, and it decides who wins: fixed, so that a seed means one history
    Y.applyUpdate(doc, first);
    const peer: Peer = { doc, projection: new BoardProjection(doc), underWay: [] };
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#tellOthers(peer, update);
    });
    return peer;
  }

  #tellOthers(from: Peer, update: Uint8Array): void {
    for (const peer of this.peers) {
      if (peer !== from && !this.#random.chance(LOST)) peer.underWay.push(update);
    }
  }

  /** Some of what is under way arrives; what was sent later may overtake. */
  deliver(peer: Peer, most: number): void {
    for (let n = Math.min(most, peer.underWay.length); n > 0; n--) {
      const overtaken = this.#random.int(Math.min(OVERTAKES, peer.underWay.length));
      const [update] = peer.underWay.splice(overtaken, 1);
      if (update !== undefined) Y.applyUpdate(peer.doc, update, this);
    }
  }

  /** As after a reconnection: a peer that knows that it misses something asks whoever wrote that. */
  askForMissing(peer: Peer): void {
    for (const clientId of peer.doc.store.pendingStructs?.missing.keys() ?? []) {
      const author = this.peers[clientId - 1];
      if (author !== undefined) this.#catchUp(peer, author);
    }
  }

  #catchUp(peer: Peer, from: Peer): void {
    const missing = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(peer.doc));
    Y.applyUpdate(peer.doc, missing, this);
  }

  /** Everything arrives, and everybody asks everybody. */
  settle(): void {
    for (const peer of this.peers) {
      this.deliver(peer, peer.underWay.length);
      for (const other of this.peers) this.#catchUp(peer, other);
    }
  }
}

function editEverywhere(seed: number, editsEach: number): Network {
  const random = new TestRandom(seed);
  const network = new Network(random);
  for (let n = 0; n < editsEach; n++) {
    for (const [number, peer] of network.peers.entries()) {
      editAtRandom(peer.doc, random, `p${number}e${n}`);
      network.deliver(peer, random.int(30));
      if (random.chance(0.5)) network.askForMissing(peer);
    }
  }
  network.settle();
  return network;
}

function expectAllEqual({ peers: [first, ...others] }: Network): void {
  if (first === undefined) throw new Error("Nobody there");
  const reading = readBoard(first.doc);
  const drawn = new Map(boardParts(first.doc).freehand.entries());
  expect(reading.board.cards.size).toBeGreaterThan(5);
  expect([...reading.board.worksheet.values()].join("").length).toBeGreaterThan(5);
  expect({ board: first.projection.board, quarantined: first.projection.quarantined }).toEqual(reading);
  for (const { doc, projection } of others) {
    expect(readBoard(doc)).toEqual(reading);
    expect({ board: projection.board, quarantined: projection.quarantined }).toEqual(reading);
    expect(new Map(boardParts(doc).freehand.entries())).toEqual(drawn);
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
  }
}

test.each(SEEDS)(
  "Ten peers with 100 edits each end with one board (seed %i)",
  { timeout: 60_000 },
  (seed) => {
    expectAllEqual(editEverywhere(seed, 100));
  },
);

test("Ten peers with 1,000 edits each end with one board (seed 1)", { timeout: 60_000 }, () => {
  expectAllEqual(editEverywhere(1, 1_000));
});
