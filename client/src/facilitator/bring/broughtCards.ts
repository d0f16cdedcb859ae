import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { CardKindId, FieldId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, cleanText, codePoints } from "@buurtbord/shared/board/text.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import { holds, LONGEST, type SaidBeside, SIDE_WORDS, type SideWord } from "./sideWords.ts";

const LONGEST_BEGINNING = 24;

/** A line of a list, or a row of a table: what is to be on a card, as it was written there. */
export interface BroughtRow {
  /** As its reader counts them, from 1. */
  readonly row: number;
  readonly text: string;
  /** In words; empty: not said. */
  readonly kind: string;
  readonly field: string;
  readonly beside: SaidBeside;
}

export type RowProblem =
  | { readonly row: number; readonly problem: "no-text" | "too-long" | "too-many" }
  | {
      readonly row: number;
      readonly problem: "unknown-kind" | "unknown-field" | "word-too-long";
      readonly word: string;
    };

export interface BroughtCards {
  readonly cards: readonly CommandOf<"add-card">["card"][];
  readonly problems: readonly RowProblem[];
  /** Words that stay behind, because a card of that kind does not hold them: of how many cards. */
  readonly leftOut: Readonly<Record<SideWord, number>>;
}

/** What of these rows can be laid on the board, and what not, row by row. `kind`: of who says nothing of it. */
export function broughtCards(
  rows: readonly BroughtRow[],
  activity: Activity,
  words: ActivityTexts,
  kind: CardKindId,
): BroughtCards {
  const cards: CommandOf<"add-card">["card"][] = [];
  const problems: RowProblem[] = [];
  const leftOut = { when: 0, firstStep: 0, line: 0 };
  for (const row of rows) {
    const read = readRow(row, activity, words, kind);
    if ("problem" in read) problems.push(read);
    else if (cards.length < LIMITS.cardsBroughtAtOnce) {
      cards.push(read);
      for (const word of leftOf(row.beside, activity, read.kind)) leftOut[word] += 1;
    } else problems.push({ row: row.row, problem: "too-many" });
  }
  return { cards, problems, leftOut };
}

function readRow(
  { row, text: written, kind, field, beside }: BroughtRow,
  activity: Activity,
  words: ActivityTexts,
  otherKind: CardKindId,
): BroughtCards["cards"][number] | RowProblem {
  const text = cleanText(written);
  if (text === "") return { row, problem: "no-text" };
  if (codePoints(text) > LIMITS.cardTextCodePoints) return { row, problem: "too-long" };
  const saidKind = named(activity.kinds, words.kinds, kind);
  if (kind !== "" && saidKind === undefined) return { row, problem: "unknown-kind", word: kind };
  const saidField = named(activity.fields, words.fields, field);
  if (field !== "" && saidField === undefined) return { row, problem: "unknown-field", word: field };
  const kindId: CardKindId = saidKind?.id ?? saidField?.kind ?? otherKind;
  const fieldId: FieldId | null =
    saidField?.id ?? activity.fields.find((one) => one.kind === kindId)?.id ?? null;
  const held = besideHeld(beside, activity, kindId);
  const long = SIDE_WORDS.find((word) => codePoints(held[word] ?? "") > LONGEST[word]);
  if (long !== undefined) return { row, problem: "word-too-long", word: beginningOf(held[long] ?? "") };
  return { kind: kindId, text, field: fieldId, ...asCard(held) };
}

/** Of these words those that a card of that kind holds. */
function besideHeld(beside: SaidBeside, activity: Activity, kind: CardKindId): Partial<SaidBeside> {
  const held = SIDE_WORDS.filter((word) => beside[word] !== "" && holds(activity, kind, word));
  return Object.fromEntries(held.map((word) => [word, cleanLine(beside[word])]));
}

function leftOf(beside: SaidBeside, activity: Activity, kind: CardKindId): readonly SideWord[] {
  return SIDE_WORDS.filter((word) => beside[word] !== "" && !holds(activity, kind, word));
}

/** Names are not brought: people put their own on a card. */
function asCard({ when, firstStep, line }: Partial<SaidBeside>) {
  return {
    ...(when !== undefined && { when }),
    ...(firstStep !== undefined && { project: { firstStep } }),
    ...(line !== undefined && { pitch: { line, who: "" } }),
  };
}

function beginningOf(words: string): string {
  return `${[...words].slice(0, LONGEST_BEGINNING).join("")}…`;
}

/** The one that is called so, by its name or by its id. */
function named<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  words: Readonly<Record<string, { readonly name: string }>>,
  word: string,
): Thing | undefined {
  const said = word.toLocaleLowerCase();
  return things.find(({ id }) => id === said || words[id]?.name.toLocaleLowerCase() === said);
}
