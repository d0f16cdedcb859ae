import type { ParticipantId } from "./ids.ts";

export const EMBLEM_THINGS = [
  "bicycle",
  "chair",
  "teapot",
  "tree",
  "bird",
  "cat",
  "boat",
  "house",
  "umbrella",
  "lamp",
  "apple",
  "fish",
] as const;

/** Those of the cards: told apart by everybody. */
export const EMBLEM_COLOURS = ["yellow", "blue", "orange", "pink", "green", "white"] as const;

export type EmblemThing = (typeof EMBLEM_THINGS)[number];
export type EmblemColour = (typeof EMBLEM_COLOURS)[number];

/** A picture with a name, "blue bicycle", for somebody who gave none. */
export interface Emblem {
  readonly thing: EmblemThing;
  readonly colour: EmblemColour;
}

/**
 * Always the same for the same person, on every phone of theirs. Two people of one room may have the same: nobody is
 * told apart by it but those who write on one phone.
 */
export function emblemOf(participantId: ParticipantId): Emblem {
  const hash = fnv1a(participantId);
  return {
    thing: pick(EMBLEM_THINGS, hash),
    colour: pick(EMBLEM_COLOURS, Math.floor(hash / EMBLEM_THINGS.length)),
  };
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}

/** FNV-1a of 32 bits (draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
