import { cardsByField } from "@buurtbord/shared/activities/cardsByField.ts";
import { inQueue } from "@buurtbord/shared/activities/pitchQueue.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** The cards that lie in one field, or in none. */
export interface Group {
  readonly field: FieldId | null;
  readonly name: string;
  readonly cards: readonly Card[];
}

/**
 * The activity's fields in reading order, and what lies on the open table; the newest card first, pitches as they are
 * told. Without fields all
 * of it is one group, named after the activity: not everything is a table.
 */
export function groupsOf(board: Board, openTable: string): readonly Group[] {
  const activity = activityOf(board);
  const { name, fields: names } = activityTexts(activity, board.language);
  const newest = [...board.cards.values()].sort((one, other) => other.addedAt - one.addedAt);
  const { inFields, loose } = cardsByField(activity, newest);
  const fields = inFields.map(({ field, cards }) => {
    const told = inQueue(activity, board.queue, cards);
    return { field, name: names[field]?.name ?? "", cards: told.length === cards.length ? told : cards };
  });
  const table = { field: null, name: fields.length === 0 ? name : openTable, cards: loose };
  return fields.length > 0 && loose.length === 0 ? fields : [table, ...fields];
}
