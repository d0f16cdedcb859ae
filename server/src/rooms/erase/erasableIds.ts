import type { ErasableId } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import type { BoardState } from "../board/BoardState.ts";

/** Noted beside the id of somebody who left with all that they made: it holds at every table where they wrote. */
const WITH_CARDS = "+cards";

/** What goes into the list of what was erased: the ids, and of whom all that they made went too. */
export function notedAsErased(gone: ReadonlySet<string>, withCards: ReadonlySet<string>): readonly string[] {
  return [...gone, ...[...withCards].filter(isSomebody).map((id) => id + WITH_CARDS)];
}

/** What of those ids may have been noted, to be looked up in the list. */
export function toLookUp(ids: Iterable<string>): readonly string[] {
  return notedAsErased(new Set(ids), new Set(ids));
}

/** The same read back: what was erased, and who left with all that they made. */
export function erasedAsNoted(noted: ReadonlySet<string>): {
  readonly gone: readonly string[];
  readonly withCards: ReadonlySet<string>;
} {
  const gone = [...noted].filter((id) => !id.endsWith(WITH_CARDS));
  return { gone, withCards: new Set(gone.filter((id) => noted.has(id + WITH_CARDS))) };
}

/** Everybody of whom this board knows anything. */
export function peopleOf({ ledger }: Pick<BoardState, "ledger">): ReadonlySet<ParticipantId> {
  const people = [...ledger.entries()].map((entry) =>
    "participantId" in entry ? entry.participantId : null,
  );
  return new Set(people.filter((id) => id !== null));
}

/** Cards, lines, photos, messages of projects and people: everything of this board that can be erased by its id. */
export function erasableIds(
  state: Pick<BoardState, "board" | "ledger" | "behindScenes">,
): ReadonlySet<ErasableId> {
  const { board, ledger, behindScenes } = state;
  const behind = [
    ...behindScenes.removedCards(),
    ...behindScenes.waitingCards(),
    ...behindScenes.mergedCards(),
  ];
  return new Set<ErasableId>([
    ...board.cards.keys(),
    ...board.connections.keys(),
    ...behind.flatMap(({ card, connections }) => [card.id, ...connections.map(({ id }) => id)]),
    ...ledger.drafts().map(({ cardId }) => cardId),
    ...ledger.photos().map(({ name }) => name),
    ...[...board.cards.values()].flatMap((card) => newsOn(card).map(({ id }) => id)),
    ...peopleOf(state),
  ]);
}

function isSomebody(id: string): boolean {
  return id.startsWith("p-");
}
