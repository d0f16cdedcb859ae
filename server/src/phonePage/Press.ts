import { randomUUID } from "node:crypto";
import type { Saying } from "@buurtbord/shared/board/Checks.ts";
import type {
  BoardId,
  CardId,
  CheckId,
  CircleId,
  GroupId,
  SheetFieldId,
  StepId,
} from "@buurtbord/shared/board/ids.ts";
import { isResidentLanguage, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { readSheet, type TypedSheet } from "./TypedSheet.ts";

/** What a form on the page without scripts sends. The page keeps nothing, so each press carries everything. */
export interface Press {
  readonly act: Act;
  readonly language: ResidentLanguage;
  /** Null: nobody has joined yet. */
  readonly session: Session | null;
  readonly typed: Typed;
}

export type Act =
  /** `returnCode`: of who was here before on another phone; null: left empty. */
  | { readonly type: "join"; readonly name: string; readonly returnCode: string | null }
  | { readonly type: "look" }
  | { readonly type: "add" }
  | { readonly type: "remove"; readonly cardId: CardId }
  /** Wants to join, or not after all; gives a dot, or takes it back. */
  | { readonly type: "join-card" | "leave-card" | "vote" | "unvote"; readonly cardId: CardId }
  /** What was typed for a question that is over goes into the field of this one; or away. */
  | { readonly type: "use-earlier" }
  | { readonly type: "forget-earlier" }
  | { readonly type: "answer"; readonly check: CheckId; readonly says: Saying }
  /** An answer to the question of the step that the page showed, by its place from 0. */
  | { readonly type: "poll"; readonly option: number; readonly stepId: StepId }
  /** The circle that one belongs to; null: they would rather not say. */
  | { readonly type: "circle"; readonly circle: CircleId | null }
  /** The first or second choice of a pitch; pressed again, it is not. */
  | { readonly type: "choose"; readonly which: "first" | "second"; readonly pitch: CardId }
  | { readonly type: "seat"; readonly group: GroupId }
  /** Opens a question of the table's worksheet; saves what was written there; leaves it as it was. */
  | { readonly type: "write-sheet"; readonly field: SheetFieldId }
  | { readonly type: "save-sheet" }
  | { readonly type: "leave-sheet" }
  /** Asks for a code for another phone. */
  | { readonly type: "return-code" }
  /** Takes home what hangs on the board. */
  | { readonly type: "keep-report" }
  /** Asks what leaving for good means. */
  | { readonly type: "think-of-leaving" }
  /** Leaves for good; what to do with one's cards. */
  | { readonly type: "leave"; readonly cards: "keep" | "erase" };

/** What is done to one card. */
type CardAct = Extract<Act, { readonly cardId: CardId }>["type"];

/** Who this is, as hidden fields. */
export interface Session {
  readonly boardId: BoardId;
  readonly token: string;
}

/** What is being written, kept on the page until it is saved. */
export interface Typed {
  /** This filled-in form's own: the same form pressed twice is the same command. */
  readonly formId: string;
  readonly kind: string;
  readonly text: string;
  /** Of a pitch: what it is about, and who tells it. */
  readonly line: string;
  readonly who: string;
  /** Of what is agreed: what is done first, and when it is. */
  readonly firstStep: string;
  readonly when: string;
  /** The name by which they say that they do something that is agreed; null: it was not asked. */
  readonly doer: string | null;
  /** The step whose question it answers; empty: not known. */
  readonly stepId: string;
  /** What was typed for questions that are over. */
  readonly earlier: string;
  /** The question of the worksheet that is open; null: none is. */
  readonly sheet: TypedSheet | null;
}

/** Another form with the same words: what is sent next is another command. */
export function freshForm(typed: Typed): Typed {
  return { ...typed, formId: randomUUID() };
}

/** The same at that step: what was typed for another question is no answer to this one. */
export function typedAt(typed: Typed, stepId: string): Typed {
  const { text, earlier } = typed;
  if (typed.stepId === "" || typed.stepId === stepId) return { ...typed, stepId };
  const empty = { ...typed, stepId, firstStep: "", when: "" };
  if (text.trim() === "") return empty;
  return { ...empty, text: "", line: "", who: "", earlier: joined(earlier, text) };
}

export function joined(one: string, other: string): string {
  return [one, other].filter((text) => text.trim() !== "").join("\n");
}

/** Reads a posted form. What is missing or strange counts as left empty. */
export function readPress(form: URLSearchParams, otherLanguage: ResidentLanguage): Press {
  const field = (name: string) => form.get(name) ?? "";
  const language = field("language");
  const [boardId, token] = [field("board"), field("token")];
  return {
    act: readAct(field("act"), field("name"), field("return")),
    language: isResidentLanguage(language) ? language : otherLanguage,
    session: boardId === "" || token === "" ? null : { boardId: boardId as BoardId, token },
    typed: {
      formId: field("form"),
      kind: field("kind"),
      text: field("text"),
      line: field("line"),
      who: field("who"),
      firstStep: field("first-step"),
      when: field("when"),
      doer: form.get("doer"),
      stepId: field("step"),
      earlier: field("earlier"),
      sheet: readSheet(form),
    },
  };
}

function readAct(act: string, name: string, returnCode: string): Act {
  const [, check, says] = /^answer:([a-z-]+):(yes|no|unsure)$/.exec(act) ?? [];
  if (check !== undefined && says !== undefined)
    return { type: "answer", check: check as CheckId, says: says as Saying };
  const [, option, stepId] = /^poll:(\d):(.+)$/.exec(act) ?? [];
  if (stepId !== undefined) return { type: "poll", option: Number(option), stepId: stepId as StepId };
  const [, circle] = /^circle:(.+)$/.exec(act) ?? [];
  if (circle !== undefined)
    return { type: "circle", circle: circle === "none" ? null : (circle as CircleId) };
  const [, which, pitch] = /^choose-(first|second):(.+)$/.exec(act) ?? [];
  if (which !== undefined)
    return { type: "choose", which: which as "first" | "second", pitch: pitch as CardId };
  const [, group] = /^seat:(.+)$/.exec(act) ?? [];
  if (group !== undefined) return { type: "seat", group: group as GroupId };
  const [, sheetField] = /^write-sheet:([\w-]{1,64})$/.exec(act) ?? [];
  if (sheetField !== undefined) return { type: "write-sheet", field: sheetField as SheetFieldId };
  const [, doing, cardId] = /^(remove|join-card|leave-card|vote|unvote):(.+)$/.exec(act) ?? [];
  if (doing !== undefined) return { type: doing as CardAct, cardId: cardId as CardId };
  switch (act) {
    case "join":
      return { type: "join", name, returnCode: returnCode.trim() || null };
    case "leave:keep":
      return { type: "leave", cards: "keep" };
    case "leave:erase":
      return { type: "leave", cards: "erase" };
    case "add":
    case "use-earlier":
    case "forget-earlier":
    case "return-code":
    case "keep-report":
    case "think-of-leaving":
    case "save-sheet":
    case "leave-sheet":
      return { type: act };
    default:
      return { type: "look" };
  }
}
