import type { Card } from "../../board/Card.ts";
import type { CardKindId, FieldId } from "../../board/ids.ts";
import type { Box } from "../../board/Position.ts";
import { boxWithNote, PITCH_NOTE, withNote } from "../agreements.ts";
import type { CardFace, CardKind } from "../CardKind.ts";
import type { Field } from "../Field.ts";
import { measured } from "../measured.ts";

/** What somebody tells the room, and asks others to join. */
export const pitch: CardKind = {
  id: "pitch" as CardKindId,
  face: { outline: "paper", tint: "kaart-geel", icon: "talk" },
  isPitch: true,
};

/** What a group thinks of at its table. */
export const idea: CardKind = {
  id: "idea" as CardKindId,
  face: { outline: "paper", tint: "kaart-blauw", icon: "sun" },
  isOfTable: true,
};

/** Where pitches lie in the hall. */
export const pitches: Field = { id: "pitches" as FieldId, kind: pitch.id };

/** What comes back from the tables, by the question of the worksheet that it answers: a column each. */
export const harvestKinds: readonly CardKind[] = [
  harvestKind("resident", "kaart-blauw", "person"),
  harvestKind("business", "kaart-groen", "shop"),
  harvestKind("organisation", "kaart-roze", "building"),
  harvestKind("ask", "kaart-wit", "question"),
];

export const harvestFields: readonly Field[] = harvestKinds.map(({ id: kind }) => ({
  id: `${kind}` as FieldId,
  kind,
  appears: "when-asked-for",
}));

function harvestKind(id: string, tint: CardFace["tint"], icon: CardFace["icon"]): CardKind {
  return { id: id as CardKindId, face: { outline: "paper", tint, icon } };
}

/** Where a complaint lies: kept and taken seriously, but not in the middle. */
export const parking: Field = { id: "parking" as FieldId, kind: null };

/** Where a card lies; all kinds are the same cut. */
export const boxOf = measured(pitch.face);

/** Under what a table told hang its dots, of which the whole room gives some: clear of the words below. */
export const DOTS_BELOW = 28;

/** Whether cards of this kind get dots in the hall. */
export function isHarvest({ kind }: Pick<Card, "kind">): boolean {
  return harvestKinds.some(({ id }) => id === kind);
}

/** The same with the note of a pitch or a project, or with its dots, on which nothing else may lie. */
export function laidBoxOf(card: Card): Box {
  if (card.kind === pitch.id) return boxWithNote(boxOf(card), PITCH_NOTE);
  if (!isHarvest(card)) return withNote(card, boxOf);
  const box = boxOf(card);
  return { ...box, h: box.h + DOTS_BELOW };
}
