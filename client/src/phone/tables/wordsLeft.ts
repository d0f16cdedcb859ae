import type { BoardId, SheetFieldId, StepId } from "@buurtbord/shared/board/ids.ts";
import { withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import type { KeptCommand } from "../../sync/outbox/OutboxStore.ts";
import { type Edit, holdsSomething, type Typed, type TypedAnswer } from "../Typed.ts";

/** What somebody began or sent at a table, and the table has not. */
interface Left {
  readonly typed: Typed;
  readonly kept: readonly KeptCommand[];
}

/** What a question of the worksheet asks, in words. */
export type QuestionOf = (field: SheetFieldId) => string;

/**
 * Their own words that stayed behind at a table where they sit no more, each under a name that no step of another table
 * has. The lines of others are not among them: those are that table's.
 */
export function wordsLeft(
  { typed, kept }: Left,
  table: BoardId,
  questionOf: QuestionOf,
): Readonly<Record<StepId, Partial<TypedAnswer>>> {
  const answers = Object.entries(typed.answers).map(([step, answer]) => [step, answer] as const);
  const sheets = Object.entries(typed.sheets).map(([key, edit]) => {
    const field = key.slice(key.lastIndexOf(" ") + 1) as SheetFieldId;
    return [field, { text: ownLines(edit), question: questionOf(field) }] as const;
  });
  const edits = Object.entries(typed.edits).map(([card, edit]) => [card, { text: newWords(edit) }] as const);
  const sent = kept.map((command) => [command.id, wordsOf(command, questionOf)] as const);
  const all: readonly (readonly [string, Partial<TypedAnswer>])[] = [
    ...answers,
    ...sheets,
    ...edits,
    ...sent,
  ];
  const left = all.filter(([, { text = "", photo = null }]) => holdsSomething({ text, photo }));
  return Object.fromEntries(left.map(([name, words]) => [`${table}.${name}`, words]));
}

/** Of what was on its way: the words. */
function wordsOf({ command, photo }: KeptCommand, questionOf: QuestionOf): Partial<TypedAnswer> {
  switch (command.type) {
    case "add-card": {
      const { kind, text, when, pitch } = command.card;
      const more = {
        ...(when !== undefined && { when }),
        ...(pitch && { line: pitch.line, who: pitch.who }),
      };
      return { kind, text, photo: photo?.key ?? null, ...more };
    }
    case "edit-card":
      return { text: newWords(command) };
    case "edit-sheet":
      return { text: ownLines(command), question: questionOf(command.field) };
    default:
      return {};
  }
}

function newWords({ before, after }: Pick<Edit, "before" | "after">): string {
  return before === after ? "" : after;
}

/** A line that was there already, or only got a star, is nobody's news. */
function ownLines({ before, after }: Pick<Edit, "before" | "after">): string {
  const known = new Set(before.split("\n").map(withoutMark));
  return after
    .split("\n")
    .map(withoutMark)
    .filter((line) => !known.has(line))
    .join("\n");
}
