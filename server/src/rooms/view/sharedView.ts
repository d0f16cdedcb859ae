import { pitchesOf } from "@buurtbord/shared/activities/toldNow.ts";
import { type Board, isCounted, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import { isClosing } from "@buurtbord/shared/board/isClosing.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { BoardPart } from "@buurtbord/shared/board/Meeting.ts";
import { isHall } from "@buurtbord/shared/commands/hall.ts";
import type {
  CardInView,
  GroupInView,
  PartInView,
  RoomNow,
  SharedView,
} from "@buurtbord/shared/protocol/view.ts";

/** What every phone in the room may see. `most`: so many cards, the newest. */
export function sharedView(
  board: Board,
  drafts: number,
  lastActivityAt: number,
  most: number = LIMITS.cardsInView,
): SharedView {
  const { id, title, activity, language, adding, checks, circles, queue } = board;
  const newest = newestOf(board, most);
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
    ...(queue.length > 0 && { queue }),
    ...pollsNow(board),
    ...(board.groups.length > 0 && { groups: groupsInView(board) }),
    ...(board.worksheet.size > 0 && { worksheet: Object.fromEntries(board.worksheet) }),
    total: board.cards.size,
  };
}

/** Of the step that the room is in: what is asked elsewhere no phone shows. */
function pollsNow({ polls, currentStep }: Board): Pick<SharedView, "polls"> {
  const tally = polls[currentStep];
  return tally === undefined ? {} : { polls: { [currentStep]: tally } };
}

/** The newest; where there are more, those come first that the step asks about, and what one may choose to sit round. */
function newestOf(board: Board, most: number): readonly Card[] {
  const newest = [...board.cards.values()].sort(newestFirst);
  if (newest.length <= most) return newest;
  const { fields } = stepOf(board);
  const asked = newest.filter(({ field }) => field !== null && fields?.includes(field) === true);
  const pitches = isHall(board) ? pitchesOf(board) : [];
  const first = new Set([...asked, ...pitches].slice(0, most));
  const others = newest.filter((card) => !first.has(card)).slice(0, most - first.size);
  return [...first, ...others].sort(newestFirst);
}

function groupsInView({ groups, mostAtTable, cards }: Board): readonly GroupInView[] {
  const hasRoom = ({ people, guests }: Group) => people + guests < (mostAtTable ?? 0);
  const isFull = !groups.some(hasRoom); // then one chair more is put at any of them
  return groups.map(({ hasTold: _, ...group }) => ({
    ...group,
    title: cards.get(group.pitch)?.text ?? "",
    hasRoom: isFull || hasRoom(group),
  }));
}

function roomNow(board: Board, drafts: number): RoomNow {
  const { phones, spotlight: lit, part, floor, word, help } = board.meeting;
  const told = floor && board.cards.get(floor.cardId);
  const spotlight = lit === null ? undefined : board.cards.get(lit);
  return {
    silent: isSilent(board),
    hiddenDots: !isCounted(board, board.currentStep),
    phones,
    spotlight: spotlight === undefined ? null : inView(spotlight),
    part: part && partInView(part, board),
    drafts,
    ...(word !== null && { word }),
    ...(help === "asked" && { helpAsked: true }),
    ...(isClosing(board) && { closing: true }),
    ...(floor && told && { floor: { card: inView(told), seconds: floor.clock.seconds } }),
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
