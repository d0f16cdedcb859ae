import { type Board, isCounted, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { isClosing } from "@buurtbord/shared/board/isClosing.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { BoardPart } from "@buurtbord/shared/board/Meeting.ts";
import type { CardInView, PartInView, RoomNow, SharedView } from "@buurtbord/shared/protocol/view.ts";

/** What every phone in the room may see. `most`: so many cards, the newest. */
export function sharedView(
  board: Board,
  drafts: number,
  lastActivityAt: number,
  most: number = LIMITS.cardsInView,
): SharedView {
  const { id, title, activity, language, adding, checks, circles } = board;
  const newest = [...board.cards.values()].sort(newestFirst).slice(0, most);
  const shown = new Set(newest.map((card) => card.id));
  return {
    board: { id, title, activity },
    language,
    adding,
    keptUntil: keptUntil(lastActivityAt, board.keepDays),
    step: stepOf(board),
    now: roomNow(board, drafts),
    cards: newest.map(inView),
    connections: [...board.connections.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    checks,
    circles,
    total: board.cards.size,
  };
}

function roomNow(board: Board, drafts: number): RoomNow {
  const { phones, spotlight: lit, part } = board.meeting;
  const spotlight = lit === null ? undefined : board.cards.get(lit);
  return {
    silent: isSilent(board),
    hiddenDots: !isCounted(board, board.currentStep),
    phones,
    spotlight: spotlight === undefined ? null : inView(spotlight),
    part: part && partInView(part, board),
    drafts,
    ...(isClosing(board) && { closing: true }),
  };
}

function partInView(part: BoardPart, { cards }: Board): PartInView | null {
  if (part.part === "field") return part;
  const lit = part.cards.map((id) => cards.get(id)).filter((card) => card !== undefined);
  return lit.length === 0 ? null : { part: "cards", cards: lit.map(inView) };
}

/** Cards of one moment in the order of their ids, so that every phone shows the same. */
export function newestFirst(one: CardInView, other: CardInView): number {
  return other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);
}

export function inView({ pos: _, project, ...card }: Card): CardInView {
  if (project === undefined) return card;
  const { news: __, ...plan } = project;
  return { ...card, project: plan };
}
