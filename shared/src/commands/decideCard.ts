import { activityOf } from "../activities/registry.ts";
import { type Board, isSilent, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, CardKindId, FieldId, StepId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { mergeText } from "../board/mergeText.ts";
import { keepsTerms } from "../board/Terms.ts";
import { cleanText, codePoints } from "../board/text.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { cleanWhen, whenRefusal } from "./decideAgreement.ts";
import { carried, carryingRefusal } from "./decidePhoto.ts";
import { cleanPitch, newPitch, pitchRefusal } from "./decidePitch.ts";
import { cleanFirstStep, firstStepRefusal, newProject } from "./decideProject.ts";
import { timesSaid } from "./family.ts";
import { isFull } from "./isFull.ts";
import { laid, landing, toBeChecked, waitsFor } from "./landing.ts";
import { mayDoWith, stepAllows } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { takingOff } from "./takingOff.ts";
import { isInSight, standsOn, type Whereabouts, whereabouts } from "./whereabouts.ts";

export function addCard(
  situation: Situation,
  actor: Actor,
  { card: asked }: CommandOf<"add-card">,
  fresh: Fresh,
): Decision {
  const { board, ledger } = situation;
  const hand = mayDo(actor.role, "move-card", "own") ? (asked.pos ?? null) : null;
  const field = asked.field ?? (hand === null ? fieldOfKind(board, asked.kind) : null);
  const text = cleanText(asked.text);
  const when = cleanWhen(asked.when);
  const firstStep = cleanFirstStep(asked.project?.firstStep);
  const pitch = cleanPitch(asked.pitch);
  const refusal =
    addingRefusal(board, actor, asked.step) ??
    placeRefusal(board, actor, asked.kind, field) ??
    textRefusal(text, "", asked.photo !== undefined) ??
    carryingRefusal(situation, actor, kindIn(board, field, asked.kind), asked.photo) ??
    whenRefusal(board, kindIn(board, field, asked.kind), when) ??
    firstStepRefusal(board, kindIn(board, field, asked.kind), firstStep) ??
    pitchRefusal(board, kindIn(board, field, asked.kind), pitch) ??
    (isFull(situation) ? "board-full" : null);
  if (refusal !== null) return refuse(refusal);

  const { participantId } = actor;
  const { id: stepId, names } = stepOf(board);
  const cardId = fresh.id as CardId;
  const kind = kindIn(board, field, asked.kind);
  const byline = names === "shown" ? (actor.name ?? ledger.nameOf(participantId)) : null;
  const { noted, ...photo } = carried(situation, asked.photo, cardId);
  const words = { kind, text, field, byline, addedAt: fresh.now, ...photo };
  const author: Change = { type: "ledger-put", entry: { entry: "author", of: cardId, participantId } };
  if (isBoundByStep(actor.role) && isSilent(board)) {
    const more = {
      ...(when !== null && { when }),
      ...(firstStep !== null && { firstStep }),
      ...(pitch !== null && { pitch }),
    };
    const draft = {
      entry: "draft",
      cardId,
      participantId,
      stepId,
      ...words,
      ...more,
      isTakenDown: false,
      mustWait: false,
    } as const;
    return accept([{ type: "ledger-put", entry: draft }, author, ...noted], { cardId });
  }
  const more = { ...newProject(board, kind, when, firstStep), ...newPitch(board, kind, pitch) };
  const unlaid = { id: cardId, ...words, ...more, votes: 0, joined: 0 };
  const card = hand === null ? laid(board, unlaid, fresh.seed) : { ...unlaid, pos: hand };
  return accept([...landing(board, actor, card), author, ...noted], { cardId });
}

/** Somebody's new words, done to what the card says by now. */
export function editCard(situation: Situation, actor: Actor, command: CommandOf<"edit-card">): Decision {
  const { cardId, before, after } = command;
  const where = whereabouts(situation, cardId);
  const was = textAt(where);
  if (was === null || !isInSight(situation, actor, where)) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (isOfMore(actor, where)) return refuse("not-yours");
  const wanted = cleanText(after);
  // A photo says enough by itself.
  const mayBeEmpty = standsOn(where)?.photo !== undefined;
  if (wanted === "" && !mayBeEmpty) return refuse("text-empty");
  const text = cleanText(mergeText(before, wanted, was));
  const refusal = textRefusal(text, was, mayBeEmpty);
  if (refusal !== null) return refuse(refusal);
  return accept(text === was ? [] : rewording(situation, actor, where, text), { cardId });
}

/** What a phone writes anew is looked at anew, where cards are looked at. */
function rewording(situation: Situation, actor: Actor, where: Whereabouts, text: string): readonly Change[] {
  const { board } = situation;
  switch (where.at) {
    case "board": {
      const { card } = where;
      const edit: Change = { type: "card-text", cardId: card.id, text };
      if (!isBoundByStep(actor.role)) return [edit];
      const step = stepOf(board);
      const reworded = { ...card, text };
      const why = waitsFor(board, step, reworded);
      return why === null ? [edit, ...toBeChecked(step, card)] : takingOff(situation, reworded, why);
    }
    case "draft":
      return [{ type: "ledger-put", entry: { ...where.draft, text } }];
    case "waiting": {
      const { card } = where.waiting;
      return [{ type: "waiting-put", waiting: { ...where.waiting, card: { ...card, text } } }];
    }
    case "wastebasket":
    case "merged":
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}

/** What others said too is not one person's to change. */
function isOfMore(actor: Actor, where: Whereabouts): boolean {
  return timesSaid(standsOn(where) ?? {}) > 1 && !mayDo(actor.role, "edit-card", "others");
}

export function moveCard(situation: Situation, actor: Actor, command: CommandOf<"move-card">): Decision {
  const { cardId, pos, field } = command;
  const { board } = situation;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (field !== null && findField(board, field) === undefined) return refuse("field-unknown");
  const kind = kindIn(board, field, card.kind);
  const still =
    card.pos[0] === pos[0] && card.pos[1] === pos[1] && card.field === field && card.kind === kind;
  return accept(still ? [] : [{ type: "card-moved", cardId, pos, field, kind }], { cardId });
}

/** Null: there are none that can be changed now. */
function textAt(where: Whereabouts): string | null {
  switch (where.at) {
    case "board":
      return where.card.text;
    case "draft":
      return where.draft.isTakenDown ? null : where.draft.text;
    case "waiting":
      return where.waiting.card.text;
    case "wastebasket":
    case "merged":
    case "nowhere":
      return null;
    default:
      return unreachable(where);
  }
}

/** `asked`: what was written for one question is not hung at another that shows it to other people. */
function addingRefusal(board: Board, actor: Actor, asked: StepId | undefined): Refusal | null {
  if (!isBoundByStep(actor.role)) return null;
  if (!stepAllows(board, actor, "add")) return "not-in-this-step";
  if (asked !== undefined && !keepsTerms(board, asked)) return "not-in-this-step";
  if (board.adding === "closed") return "adding-closed";
  return null;
}

function placeRefusal(board: Board, actor: Actor, kind: CardKindId, field: FieldId | null): Refusal | null {
  if (!activityOf(board).kinds.some(({ id }) => id === kind)) return "kind-unknown";
  if (field !== null && findField(board, field) === undefined) return "field-unknown";
  const { fields } = stepOf(board);
  if (!isBoundByStep(actor.role) || fields === null) return null;
  return field !== null && fields.includes(field) ? null : "not-in-this-step";
}

/** `was`: what it says now. A text that grew too long on the canvas may be shortened bit by bit. */
function textRefusal(text: string, was = "", mayBeEmpty = false): Refusal | null {
  if (text === "" && !mayBeEmpty) return "text-empty";
  const longest = Math.max(LIMITS.cardTextCodePoints, codePoints(was));
  return codePoints(text) > longest ? "text-too-long" : null;
}

function findField(board: Board, id: FieldId) {
  return activityOf(board).fields.find((field) => field.id === id);
}

/** The field in which cards of this kind lie, if there is one. */
function fieldOfKind(board: Board, kind: CardKindId): FieldId | null {
  return activityOf(board).fields.find((field) => field.kind === kind)?.id ?? null;
}

/** What a card of this kind is when it lies in that field. */
function kindIn(board: Board, field: FieldId | null, kind: CardKindId): CardKindId {
  return (field === null ? null : findField(board, field)?.kind) ?? kind;
}
