import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Change } from "@buurtbord/shared/board/Change.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Situation } from "@buurtbord/shared/commands/Decision.ts";
import { whereabouts } from "@buurtbord/shared/commands/whereabouts.ts";
import { withoutNames } from "./Erasure.ts";

/** A card of which nobody knows any more whose names are on it loses all of them, wherever it is. */
export function namesGone(situation: Situation, cardId: CardId): readonly Change[] {
  const bare = <Kept extends { readonly card: Card }>(kept: Kept): Kept => ({
    ...kept,
    card: withoutNames(kept.card),
  });
  const where = whereabouts(situation, cardId);
  switch (where.at) {
    case "board":
      return [{ type: "card-put", card: withoutNames(where.card) }];
    case "waiting":
      return [{ type: "waiting-put", waiting: bare(where.waiting) }];
    case "wastebasket":
      return [{ type: "wastebasket-put", removed: bare(where.removed) }];
    case "merged":
      return [{ type: "merged-put", merged: bare(where.merged) }];
    case "draft":
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}
