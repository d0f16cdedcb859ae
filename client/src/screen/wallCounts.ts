import { isLinking } from "@buurtbord/shared/activities/isLinking.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, isCounted, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import { activityTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { PageOf } from "../canvas/WallCanvas.tsx";
import type { TableTexts } from "../texts/TableTexts.ts";

export interface WallCount {
  readonly icon: IconName;
  readonly words: string;
}

/**
 * What the bar counts: things on the board, never a person's doing. While people think (in silence, or with only the
 * question on the wall) how many write and how many are done.
 */
export function wallCounts(board: Board, presence: Presence | null, texts: TableTexts): readonly WallCount[] {
  const isThinking = isSilent(board) || stepOf(board).wall === "question";
  const people = peopleCounts(presence, texts);
  return isThinking ? [...people, ...hiddenDots(board, texts)] : thingCounts(board, texts);
}

/** Which page of a large board lies there. */
export function pageCount(page: PageOf | null, { language, screen }: TableTexts): readonly WallCount[] {
  return page === null ? [] : [{ icon: "book", words: filled(language, screen.page, { ...page }) }];
}

/** Whether dots are given now whose count shows later. */
function isCountedLater(board: Board): boolean {
  const step = stepOf(board);
  return step.verbs.includes("vote") && !isCounted(board, step.id);
}

function peopleCounts(presence: Presence | null, { language, screen }: TableTexts): readonly WallCount[] {
  const { writing, done } = presence ?? { writing: 0, done: 0 };
  return [
    { icon: "pencil", n: writing, sentences: screen.writing } as const,
    { icon: "check", n: done, sentences: screen.done } as const,
  ]
    .filter(({ n }) => n > 0)
    .map(({ icon, n, sentences }) => ({ icon, words: filled(language, sentences, { n }) }));
}

function hiddenDots(board: Board, { screen }: TableTexts): readonly WallCount[] {
  return isCountedLater(board) ? [{ icon: "dot", words: screen.dotsLater }] : [];
}

/** Lines to organisations, where the wall tells them apart: this is the word for their dots. */
function linking(board: Board): number {
  if (board.meeting.lines === "plain") return 0;
  return [...board.connections.values()].filter((line) => isLinking(board, line)).length;
}

/** How many cards came since the last evening. */
export function freshCount(cards: number, { language, counts }: TableTexts): readonly WallCount[] {
  return cards === 0 ? [] : [{ icon: "plus", words: filled(language, counts.fresh, { n: cards }) }];
}

function thingCounts(board: Board, texts: TableTexts): readonly WallCount[] {
  const { language, cards, connections } = board;
  const activity = activityOf(board);
  const agreements = [...cards.values()].filter(({ agreement }) => agreement !== undefined).length;
  const fulfilled = [...cards.values()].filter((card) => card.fulfilled !== undefined).length;
  const sum = (of: "votes" | "joined") => [...cards.values()].reduce((total, card) => total + card[of], 0);
  const things = [
    { icon: activity.icon, n: cards.size - agreements, sentences: activityTexts(activity, language).cards },
    { icon: "check", n: agreements, sentences: tableCatalogue(language).agreements.kind.agreement.counted },
    { icon: "line", n: connections.size, sentences: texts.counts.lines },
    { icon: "building", n: linking(board), sentences: texts.counts.linking },
    { icon: "dot", n: isCountedLater(board) ? 0 : sum("votes"), sentences: texts.counts.dots },
    { icon: "hand", n: sum("joined"), sentences: texts.counts.hands },
    { icon: "flower", n: fulfilled, sentences: texts.counts.fulfilled },
  ] as const;
  const counts = things
    .filter(({ n }) => n > 0)
    .map(({ icon, n, sentences }) => ({ icon, words: filled(language, sentences, { n }) }));
  return [...counts, ...hiddenDots(board, texts)];
}
