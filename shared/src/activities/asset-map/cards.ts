import type { Card } from "../../board/Card.ts";
import type { CardKindId, FieldId } from "../../board/ids.ts";
import { agreement, agreements, withNote } from "../agreements.ts";
import type { CardFace, CardKind } from "../CardKind.ts";
import type { Field } from "../Field.ts";
import { measured } from "../measured.ts";

/** A bouwsteen: a kind of card and the field in which those cards lie. */
export interface BuildingBlock {
  readonly kind: CardKind;
  readonly field: FieldId;
}

function block(kind: string, field: string, tint: CardFace["tint"], icon: CardFace["icon"]): BuildingBlock {
  return {
    kind: { id: kind as CardKindId, face: { outline: "paper", tint, icon } },
    field: field as FieldId,
  };
}

export const talents = block("talent", "talents", "kaart-geel", "person");
export const groups = block("group", "groups", "kaart-groen", "group");
export const organisations = block("organisation", "organisations", "kaart-blauw", "building");
export const places = block("place", "places", "kaart-oranje", "shop");
export const stories = block("story", "stories", "kaart-roze", "book");

const buildingBlocks = [talents, groups, organisations, places, stories];

/** What people bring to the map. */
export const blockKinds: readonly CardKind[] = buildingBlocks.map(({ kind }) => kind);
export const kinds: readonly CardKind[] = [...blockKinds, agreement];
export const fields: readonly Field[] = [
  ...buildingBlocks.map(({ field, kind }) => ({ id: field, kind: kind.id })),
  agreements,
];

/** Where a card lies. All kinds are the same cut. */
export const boxOf = measured(talents.kind.face);

/** The same with the note of an agreement, on which nothing else may lie. */
export const laidBoxOf = (card: Card) => withNote(card, boxOf);
