import type { Card } from "../board/Card.ts";
import type { FieldId } from "../board/ids.ts";
import type { Activity } from "./Activity.ts";

export interface CardsByField<Lying> {
  /** Of each field of the activity, in reading order. */
  readonly inFields: readonly { readonly field: FieldId; readonly cards: readonly Lying[] }[];
  /** Those in none, or in one that this program does not know. */
  readonly loose: readonly Lying[];
}

/** The cards by the field in which they lie; in each as they were given. */
export function cardsByField<Lying extends Pick<Card, "field">>(
  { fields }: Pick<Activity, "fields">,
  cards: Iterable<Lying>,
): CardsByField<Lying> {
  const known = new Set(fields.map(({ id }) => id));
  const byField = Map.groupBy(cards, ({ field }) => (field !== null && known.has(field) ? field : null));
  return {
    inFields: fields.map(({ id }) => ({ field: id, cards: byField.get(id) ?? [] })),
    loose: byField.get(null) ?? [],
  };
}
