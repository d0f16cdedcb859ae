import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Card, namesOn } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { isMarked, withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { BoardExport } from "../../rooms/BoardExport.ts";
import type { HistoryRow } from "../../storage/BoardStorage.ts";
import { checksOf } from "../checksOf.ts";
import { pollsOf, type TakenAnswer } from "../pollsOf.ts";
import type { TakenBoard } from "../TakenBoard.ts";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import { wordsOf } from "../wordsOf.ts";
import { type Column, type Table, tableOf } from "./Table.ts";
import { TABLE_NAMES, type TableName } from "./TableName.ts";

/** Those that tell something of this kind of board: only a group's table has a worksheet. */
export function tablesOf({ worksheet }: Pick<BoardExport, "worksheet">): readonly TableName[] {
  const hasSheet = Object.keys(worksheet).length > 0;
  return TABLE_NAMES.filter((name) => name !== "worksheet" || hasSheet);
}

export function boardTable(name: TableName, taken: TakenBoard): Table {
  return TABLES[name](taken);
}

const TABLES: Readonly<Record<TableName, (taken: TakenBoard) => Table>> = {
  cards: cardsTable,
  lines: linesTable,
  dots: dotsTable,
  agreements: agreementsTable,
  answers: answersTable,
  worksheet: worksheetTable,
  log: logTable,
};

/** In the order in which they came. */
function cardsTable(taken: TakenBoard): Table {
  const { board } = taken;
  const { columns } = takeHomeTexts[board.language];
  return tableOf(board.cards, [
    textColumn(taken),
    { heading: columns.kind, width: 14, cell: wordsOf(board).kind },
    fieldColumn(taken),
    { heading: columns.said, width: 12, cell: ({ said }) => said?.times ?? 1 },
    { heading: columns.dots, width: 9, cell: ({ votes }) => votes },
    { heading: columns.people, width: 15, cell: ({ joined }) => joined },
    { heading: columns.name, width: 14, cell: (card) => namesOn(card).join(", ") },
    ...pitchColumns(taken),
    ...projectColumns(taken),
    { heading: columns.when, width: 18, cell: ({ agreement }) => agreement?.when ?? null },
    { heading: columns.who, width: 18, cell: ({ agreement }) => agreement?.people.join(", ") ?? null },
    ...fulfilledColumns(taken),
    { heading: columns.added, width: 18, isOffPaper: true, cell: ({ addedAt }) => ({ at: addedAt }) },
    { heading: columns.photo, width: 26, isOffPaper: true, cell: photoFile },
    { heading: columns.card, width: 26, isOffPaper: true, cell: ({ id }) => id },
  ]);
}

/** Each with the words of both its ends. */
function linesTable({ board }: TakenBoard): Table {
  const { columns } = takeHomeTexts[board.language];
  const { text } = wordsOf(board);
  return tableOf(board.connections, [
    { heading: columns.from, width: 44, cell: ({ from }) => text(from) },
    { heading: columns.to, width: 44, cell: ({ to }) => text(to) },
    { heading: columns.word, width: 20, cell: ({ word }) => word },
    {
      heading: columns.drawn,
      width: 18,
      cell: ({ drawnAt }) => (drawnAt === undefined ? null : { at: drawnAt }),
    },
    {
      heading: `${columns.from} (${columns.card})`,
      width: 26,
      isOffPaper: true,
      cell: ({ from }) => from,
    },
    { heading: `${columns.to} (${columns.card})`, width: 26, isOffPaper: true, cell: ({ to }) => to },
  ]);
}

/** What people chose, most first: dots that lie on a card, and hands that went up for it. */
function dotsTable(taken: TakenBoard): Table {
  const { columns } = takeHomeTexts[taken.board.language];
  const chosen = taken.board.cards.filter(({ votes, joined }) => votes + joined > 0);
  const mostFirst = chosen.toSorted((one, other) => other.votes - one.votes || other.joined - one.joined);
  return tableOf(mostFirst, [
    textColumn(taken),
    fieldColumn(taken),
    { heading: columns.dots, width: 9, cell: ({ votes }) => votes },
    { heading: columns.people, width: 15, cell: ({ joined }) => joined },
  ]);
}

function agreementsTable({ board }: TakenBoard): Table {
  const { columns } = takeHomeTexts[board.language];
  const agreed = board.cards.filter(({ agreement }) => agreement !== undefined);
  return tableOf(agreed, [
    { heading: columns.what, width: 50, cell: ({ text }) => text },
    ...projectColumns({ board }),
    { heading: columns.when, width: 24, cell: ({ agreement }) => agreement?.when ?? null },
    { heading: columns.who, width: 30, cell: ({ agreement }) => (agreement?.people ?? []).join(", ") },
    { heading: columns.people, width: 15, cell: ({ joined }) => joined },
    { heading: columns.added, width: 18, cell: ({ addedAt }) => ({ at: addedAt }) },
  ]);
}

/** What a group wrote, line by line; no rows where the board is no group's table. */
function worksheetTable({ board }: TakenBoard): Table {
  const { columns } = takeHomeTexts[board.language];
  const known = activityOf(board);
  const questions = wordsOfActivity(known, board.language).worksheet ?? {};
  const lines = (known.worksheet ?? []).flatMap(({ id }) =>
    (board.worksheet[id] ?? "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ question: questions[id]?.question ?? "", line })),
  );
  return tableOf(lines, [
    { heading: columns.question, width: 34, cell: ({ question }) => question },
    { heading: columns.text, width: 60, cell: ({ line }) => withoutMark(line) },
    { heading: columns.starred, width: 9, cell: ({ line }) => (isMarked(line) ? "★" : null) },
  ]);
}

/** How many people chose which answer to the question of a step, or to a check question: there, also the last time. */
function answersTable({ board }: TakenBoard): Table {
  const { columns } = takeHomeTexts[board.language];
  const hasChecks = activityOf(board).checks.length > 0;
  const rows = [...pollsOf(board), ...checksOf(board)].flatMap(({ question, answers }) =>
    answers.map((answer) => ({ question, ...answer })),
  );
  return tableOf(rows, [
    { heading: columns.question, width: 50, cell: ({ question }) => question },
    { heading: columns.answer, width: 40, cell: ({ words }) => words },
    { heading: columns.chosenBy, width: 15, cell: ({ people }) => people },
    ...(hasChecks ? [{ heading: columns.before, width: 15, cell: ({ before }: TakenAnswer) => before }] : []),
  ]);
}

/** What happened when, and to which card: never by whom. */
function logTable({ board, history }: TakenBoard): Table {
  const { columns, happened } = takeHomeTexts[board.language];
  const { text } = wordsOf(board);
  const lines = new Map<string, string>(
    board.connections.map(({ id, from, to }) => [id, `${text(from)} – ${text(to)}`]),
  );
  const about = ({ of }: HistoryRow) => lines.get(of) ?? text(of as CardId);
  return tableOf(history, [
    { heading: columns.at, width: 18, cell: ({ at }) => ({ at }) },
    { heading: columns.happened, width: 16, cell: ({ what }) => happened[what] },
    { heading: columns.about, width: 60, cell: about },
  ]);
}

/** What a pitch says in one line, and who tells it; only on a board of a kind that has pitches. */
function pitchColumns({ board }: Pick<TakenBoard, "board">): readonly Column<Card>[] {
  const { columns } = takeHomeTexts[board.language];
  if (!activityOf(board).kinds.some(({ isPitch }) => isPitch === true)) return [];
  return [
    { heading: columns.pitchLine, width: 24, cell: ({ pitch }) => pitch?.line ?? null },
    { heading: columns.pitchedBy, width: 18, cell: ({ pitch }) => pitch?.who ?? null },
  ];
}

/** What is done first; only where agreements are projects. */
function projectColumns({ board }: Pick<TakenBoard, "board">): readonly Column<Card>[] {
  const { columns } = takeHomeTexts[board.language];
  if (!activityOf(board).kinds.some(({ isPitch }) => isPitch === true)) return [];
  return [{ heading: columns.firstStep, width: 24, cell: ({ project }) => project?.firstStep ?? null }];
}

/** How it came true; only where something can. */
function fulfilledColumns({ board }: TakenBoard): readonly Column<Card>[] {
  const { columns, cameTrue } = takeHomeTexts[board.language];
  const canHere = activityOf(board).kinds.some(({ canBeFulfilled }) => canBeFulfilled === true);
  if (!canHere && board.cards.every(({ fulfilled }) => fulfilled === undefined)) return [];
  const told = ({ fulfilled }: Card) => (fulfilled === undefined ? null : (fulfilled.story ?? cameTrue));
  return [{ heading: columns.fulfilled, width: 22, cell: told }];
}

function textColumn({ board }: TakenBoard): Column<Card> {
  return { heading: takeHomeTexts[board.language].columns.text, width: 40, cell: ({ text }) => text };
}

function fieldColumn({ board }: TakenBoard): Column<Card> {
  return { heading: takeHomeTexts[board.language].columns.field, width: 20, cell: wordsOf(board).field };
}

function photoFile({ photo }: Card): string | null {
  return photo === undefined ? null : `photos/${photo.name}.webp`;
}
