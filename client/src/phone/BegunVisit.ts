import type { BoardId, CardKindId, ParticipantId, StepId } from "@buurtbord/shared/board/ids.ts";
import { isResidentLanguage, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { freshKeptAs, keepJoins, keptJoins } from "./KeptJoin.ts";
import type { Shelf } from "./Shelf.ts";
import { keepTyped, nothingTyped, type Typed, withAnswer } from "./Typed.ts";

/** Where words wait that were typed for questions that are over: the server's form knows no more of which. */
const EARLIER = "eerder" as StepId;

/** Somebody came in by the server's form, and may have written there, before the page's scripts were there. */
export interface BegunVisit {
  readonly boardId: BoardId;
  readonly token: string;
  readonly participantId: ParticipantId;
  readonly language: ResidentLanguage;
  readonly name: string | null;
  readonly hasCards: boolean;
  readonly typed: Typed;
}

/** Null: nobody came in by it. */
export function begunVisitIn(page: HTMLElement): BegunVisit | null {
  const form = page.querySelector("form");
  if (form === null) return null;
  const { name = "", cards = "0", participant = "" } = form.dataset;
  return readBegunVisit(new FormData(form), {
    participant,
    name,
    cards,
    question: page.querySelector("h1")?.textContent ?? "",
  });
}

/** What stands on the page beside the fields of its form. */
interface Beside {
  readonly participant: string;
  /** Empty: they gave none. */
  readonly name: string;
  /** How many are theirs. */
  readonly cards: string;
  readonly question: string;
}

export function readBegunVisit(fields: FormData, beside: Beside): BegunVisit | null {
  const field = (name: string) => String(fields.get(name) ?? "");
  const [boardId, token, language] = [field("board"), field("token"), field("language")];
  if (boardId === "" || token === "" || !isResidentLanguage(language)) return null;
  return {
    boardId: boardId as BoardId,
    token,
    participantId: beside.participant as ParticipantId,
    language,
    name: beside.name === "" ? null : beside.name,
    hasCards: beside.cards !== "0",
    typed: typedIn(field, beside.question),
  };
}

function typedIn(field: (name: string) => string, question: string): Typed {
  const kind = field("kind") === "" ? null : (field("kind") as CardKindId);
  const answered = [
    { stepId: field("step") as StepId, text: field("text"), kind, question },
    { stepId: EARLIER, text: field("earlier"), kind: null, question: "" },
  ].filter(({ stepId, text }) => stepId !== "" && text.trim() !== "");
  return answered.reduce((typed, { stepId, ...answer }) => withAnswer(typed, stepId, answer), nothingTyped);
}

/**
 * Keeps them as if they had come in by this page. Who was in on this phone before stays who they are: they pressed the
 * form once more than was needed, unless there is something on the board that nobody could take down otherwise.
 */
export function takeUpVisit(shelf: Shelf, code: string, visit: BegunVisit): void {
  const { hasCards, typed, ...join } = visit;
  const joins = keptJoins(shelf, code);
  if (joins.some(({ token }) => token === join.token)) return;
  const wrote = hasCards || Object.keys(typed.answers).length > 0;
  if (joins.length > 0 && !wrote) return;
  const keptAs = freshKeptAs(join.boardId, joins);
  keepTyped(shelf, keptAs, typed);
  keepJoins(shelf, code, [...joins, { ...join, keptAs }]);
}
