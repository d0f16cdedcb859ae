import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { nameOf } from "./linesOf.ts";

/** What of a board was told. */
export interface Told {
  readonly question: string;
  readonly cards: ReadonlyMap<string, Card>;
  readonly lines: number;
}

/** A board's own maps change in place. */
export function toldOf(board: Board): Told {
  return {
    question: stepWords(boardTexts(board), stepOf(board)).prompt,
    cards: new Map(board.cards),
    lines: board.connections.size,
  };
}

/** More of them than this are only counted. */
const FEW = 3;

/** What is new on a board, in as few words as one can listen to. Empty: nothing to speak of. */
export function newsOf(before: Told, now: Told, texts: TableTexts): string {
  const { news } = listTextsIn(texts.language);
  const say = (cards: readonly Card[], few: string, many: string) => {
    if (cards.length === 0) return [];
    const names = cards.map((card) => nameOf(card, texts)).join(", ");
    return [filled(texts.language, cards.length > FEW ? many : few, { n: cards.length, texts: names })];
  };
  const came = [...now.cards.values()].filter(({ id }) => !before.cards.has(id));
  const went = [...before.cards.values()].filter(({ id }) => !now.cards.has(id));
  const changed = [...now.cards.values()].filter((card) => isOther(before.cards.get(card.id), card));
  const fulfilled = [...now.cards.values()].filter((card) => cameTrue(before.cards.get(card.id), card));
  const lines = now.lines - before.lines;
  return [
    ...(now.question === before.question
      ? []
      : [filled(texts.language, news.asked, { question: now.question })]),
    ...say(came, news.came, news.cameMany),
    ...say(went, news.went, news.wentMany),
    ...say(changed, news.changed, news.changedMany),
    ...say(fulfilled, news.fulfilled, news.fulfilledMany),
    ...(lines > 0 ? [filled(texts.language, news.lines, { n: lines })] : []),
  ].join(" ");
}

function cameTrue(before: Card | undefined, now: Card): boolean {
  return before !== undefined && before.fulfilled === undefined && now.fulfilled !== undefined;
}

/** Where it lies in its field is nothing to tell; dots and hands are counted at the end. */
function isOther(before: Card | undefined, now: Card): boolean {
  return before !== undefined && (before.text !== now.text || before.field !== now.field);
}
