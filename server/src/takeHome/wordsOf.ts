import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";

/** A board's kinds, fields and cards in words; what this program has no name for keeps its id. */
export function wordsOf(board: BoardExport) {
  const { kinds, fields } = activityTexts(activityOf(board), board.language);
  const texts = new Map(board.cards.map(({ id, text }) => [id, text]));
  return {
    kind: ({ kind }: Card): string => kinds[kind]?.name ?? kind,
    /** Empty: it lies in none. */
    field: ({ field }: Card): string => (field === null ? "" : (fields[field]?.name ?? field)),
    /** Empty: there is no such card. */
    text: (id: CardId): string => texts.get(id) ?? "",
  };
}
