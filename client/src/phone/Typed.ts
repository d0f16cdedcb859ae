import type { BoardId, CardId, CardKindId, SheetFieldId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { PhotoKey } from "../sync/photos/PhotoStore.ts";
import type { Shelf } from "./Shelf.ts";

/** What somebody began and has not sent. It outlives steps, reloads and refusals. */
export interface Typed {
  /** By step: what was typed for one question is never taken for the answer to another. */
  readonly answers: Readonly<Record<StepId, TypedAnswer>>;
  /** Their own cards that they are changing. */
  readonly edits: Readonly<Record<CardId, Edit>>;
  /** What they are writing on worksheets: by board and field, see sheetKey. */
  readonly sheets: Readonly<Record<SheetKey, Edit>>;
  /** How wishes came true, told below the cards. */
  readonly stories: Readonly<Record<CardId, string>>;
  /** By step: the cards that they picked for a line that is not drawn yet. */
  readonly picked: Readonly<Record<StepId, readonly CardId[]>>;
}

export interface TypedAnswer {
  /** What the new card will be; null: not chosen yet. */
  readonly kind: CardKindId | null;
  readonly text: string;
  /** Chosen to come with it; null: none. */
  readonly photo: PhotoKey | null;
  /** Of an agreement: when it is for. */
  readonly when: string;
  /** Of a project: what is done first. */
  readonly firstStep: string;
  /** Of a pitch: what it is about in one line, and who tells it. */
  readonly line: string;
  readonly who: string;
  /** As they read it, for when the step is over. */
  readonly question: string;
}

/** `before` is what the card said when they began: others may type in it meanwhile. */
export interface Edit {
  readonly before: string;
  readonly after: string;
  /** Of an agreement, when they changed it: when it is for now. */
  readonly when?: string;
  /** Of a project, when they changed it. */
  readonly firstStep?: string;
  /** Of a pitch, when they changed it. */
  readonly line?: string;
  readonly who?: string;
}

/** An answer that was typed for another question than the one that stands on the page. */
export interface Unsent extends TypedAnswer {
  readonly stepId: StepId;
}

export const nothingTyped: Typed = { answers: {}, edits: {}, sheets: {}, stories: {}, picked: {} };

const emptyAnswer: TypedAnswer = {
  kind: null,
  text: "",
  photo: null,
  when: "",
  firstStep: "",
  line: "",
  who: "",
  question: "",
};

/** `keptAs`: of whom on this phone; see KeptJoin. */
export function keptTyped(shelf: Shelf, keptAs: string): Typed {
  const kept = shelf.get(`typed.${keptAs}`);
  return kept === null ? nothingTyped : { ...nothingTyped, ...(JSON.parse(kept) as Partial<Typed>) };
}

export function keepTyped(shelf: Shelf, keptAs: string, typed: Typed): void {
  shelf.set(`typed.${keptAs}`, JSON.stringify(typed));
}

export function forgetTyped(shelf: Shelf, keptAs: string): void {
  shelf.remove(`typed.${keptAs}`);
}

export function answerTo(typed: Typed, stepId: StepId): TypedAnswer {
  return { ...emptyAnswer, ...typed.answers[stepId] };
}

export function withAnswer(typed: Typed, stepId: StepId, change: Partial<TypedAnswer>): Typed {
  return { ...typed, answers: { ...typed.answers, [stepId]: { ...answerTo(typed, stepId), ...change } } };
}

export function withoutAnswer(typed: Typed, stepId: StepId): Typed {
  const { [stepId]: _, ...answers } = typed.answers;
  return { ...typed, answers };
}

/** Words, or a photo. */
export function holdsSomething({ text, photo }: Pick<TypedAnswer, "text" | "photo">): boolean {
  return text.trim() !== "" || (photo ?? null) !== null;
}

/** Words for questions that are over, or are asked elsewhere. */
export function unsentBeside(typed: Typed, stepId: StepId): readonly Unsent[] {
  return (Object.entries(typed.answers) as [StepId, TypedAnswer][])
    .filter(([id, answer]) => id !== stepId && holdsSomething(answer))
    .map(([id, answer]) => ({ stepId: id, ...emptyAnswer, ...answer }));
}

/** Gives words back to write with at this step, below what was typed there since. */
export function withTextBack(
  typed: Typed,
  stepId: StepId,
  back: Pick<TypedAnswer, "kind" | "text"> &
    Partial<Pick<TypedAnswer, "when" | "firstStep" | "line" | "who" | "photo">>,
): Typed {
  const { text, kind, when, firstStep, line, who, photo } = answerTo(typed, stepId);
  const words = [text, back.text].filter((some) => some.trim() !== "").join("\n");
  const first = text.trim() === "" ? { kind: back.kind ?? kind } : {};
  return withAnswer(typed, stepId, {
    ...first,
    text: words,
    when: when || (back.when ?? ""),
    firstStep: firstStep || (back.firstStep ?? ""),
    line: line || (back.line ?? ""),
    who: who || (back.who ?? ""),
    photo: photo ?? back.photo ?? null,
  });
}

export function withPicked(typed: Typed, stepId: StepId, cards: readonly CardId[]): Typed {
  return { ...typed, picked: { ...typed.picked, [stepId]: cards } };
}

export function withEdit(typed: Typed, cardId: CardId, edit: Edit): Typed {
  return { ...typed, edits: { ...typed.edits, [cardId]: edit } };
}

export function withoutEdit(typed: Typed, cardId: CardId): Typed {
  const { [cardId]: _, ...edits } = typed.edits;
  return { ...typed, edits };
}

/** One question at one table: at another table the same question is another. */
export type SheetKey = `${BoardId} ${SheetFieldId}`;

export function withSheet(typed: Typed, key: SheetKey, edit: Edit): Typed {
  return { ...typed, sheets: { ...typed.sheets, [key]: edit } };
}

export function withoutSheet(typed: Typed, key: SheetKey): Typed {
  const { [key]: _, ...sheets } = typed.sheets;
  return { ...typed, sheets };
}

/** Words that came back, below what was written there since. */
export function withSheetBack(typed: Typed, key: SheetKey, back: Edit): Typed {
  const since = typed.sheets[key];
  return withSheet(
    typed,
    key,
    since === undefined ? back : { ...since, after: `${since.after}\n${back.after}` },
  );
}

/** `story` null: it is not told any more, or was sent. */
export function withStory(typed: Typed, cardId: CardId, story: string | null): Typed {
  const { [cardId]: _, ...stories } = typed.stories;
  return { ...typed, stories: story === null ? stories : { ...stories, [cardId]: story } };
}
