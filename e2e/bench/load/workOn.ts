import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import * as Y from "yjs";
import type { Target } from "../targets/Target.ts";
import { YjsClient } from "./YjsClient.ts";

export interface Work {
  /** Facilitators' windows that work at the same time. */
  readonly hands: number;
  readonly drags: number;
  readonly keystrokes: number;
}

/** A text stays about so long: a key adds a letter below it and takes one away above. */
const LETTERS = 120;
/** Between two bursts the server may save: a page that types does not send thousands of frames in one go either. */
const BURST = 200;

/**
 * Lets facilitators' hands drag and type on the cards of a room, interleaved, each change a message of its own, and
 * resolves with the document when everything has come back from the server.
 */
export async function workOn(target: Target, { hands, drags, keystrokes }: Work): Promise<Uint8Array> {
  const random = seededRandom(1);
  const writers: YjsClient[] = [];
  for (let n = 0; n < hands; n++) {
    const writer = await YjsClient.open(target, { role: "writer", doc: new Y.Doc() });
    writer.sendOwnWrites();
    writers.push(writer);
  }
  let dragsLeft = drags;
  let keysLeft = keystrokes;
  while (dragsLeft + keysLeft > 0) {
    for (let n = 0; n < BURST && dragsLeft + keysLeft > 0; n++) {
      const { doc } = pick(writers, random);
      if (random() * (dragsLeft + keysLeft) < dragsLeft) {
        drag(doc, random);
        dragsLeft -= 1;
      } else {
        press(doc, random);
        keysLeft -= 1;
      }
    }
    await inStep(writers);
  }
  const state = Y.encodeStateAsUpdate(pick(writers, random).doc ?? new Y.Doc());
  for (const writer of writers) writer.close();
  return state;
}

function drag(doc: Y.Doc | null, random: () => number): void {
  pickCard(doc, random).set("pos", [Math.round(random() * 4000), Math.round(random() * 3000)]);
}

function press(doc: Y.Doc | null, random: () => number): void {
  const text = pickCard(doc, random).get("text");
  if (!(text instanceof Y.Text)) throw new Error("A card has no text");
  const at = Math.floor(random() * text.length);
  if (text.length > LETTERS) text.delete(at, 1);
  else text.insert(at, pick([..."abcdefghijklm "], random));
}

function pickCard(doc: Y.Doc | null, random: () => number): Y.Map<unknown> {
  const cards = doc?.getMap("cards");
  const card = cards?.get(pick([...cards.keys()], random));
  if (!(card instanceof Y.Map)) throw new Error("There is no card");
  return card;
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError("Nothing to pick from");
  return picked;
}

/** Resolves when every hand has what the others wrote. Throws when one of them was sent away. */
async function inStep(writers: readonly YjsClient[]): Promise<void> {
  while (new Set(writers.map(clocksOf)).size > 1) {
    if (writers.some(({ socket }) => socket.readyState !== socket.OPEN)) {
      throw new Error("A hand was sent away");
    }
    await wait(2);
  }
}

/** How far a copy is, in a form that can be compared. */
function clocksOf({ doc }: YjsClient): string {
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc ?? new Y.Doc()));
  return JSON.stringify([...clocks].sort(([one], [other]) => one - other));
}
