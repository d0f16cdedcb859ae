import { randomUUID } from "node:crypto";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { isResidentLanguage, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { ProjectPlace } from "./ProjectPlace.ts";

/** What a form on the page of a project sends. The page keeps nothing, so each press carries everything. */
export interface ProjectPress {
  readonly act: ProjectAct;
  readonly language: ResidentLanguage;
  readonly typed: Told;
}

export type ProjectAct =
  /** The link, as somebody pasted it. */
  | { readonly type: "open"; readonly link: string }
  | { readonly type: "look"; readonly token: string }
  | { readonly type: "tell"; readonly token: string; readonly kind: ToldKind };

/**
 * What may be told without scripts; passing on has a place of its own, so that it is not pressed by accident among the
 * others. No photo comes along: who sends it is known from the body only, so anybody could make the server read one.
 */
const TOLD_KINDS = ["news", "help", "celebrate", "passed"] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** What is being written, kept on the page until it is saved. */
export interface Told {
  /** This filled-in form's own: the same form pressed twice is the same command. */
  readonly formId: string;
  readonly text: string;
  /** Who goes on with it, in their words: of passing on. */
  readonly next: string;
}

export function nothingTold(): Told {
  return { formId: randomUUID(), text: "", next: "" };
}

/** Another form with the same words: what is sent next is another command. */
export function freshTold({ text, next }: Told): Told {
  return { ...nothingTold(), text, next };
}

/** What stands there after a message of that kind was kept: what was written for another kind stays. */
export function afterTold({ text, next }: Told, kind: ToldKind): Told {
  return kind === "passed" ? { ...nothingTold(), text } : { ...nothingTold(), next };
}

/** The words of a message of that kind. */
export function toldWords({ text, next }: Told, kind: ToldKind): string {
  return kind === "passed" ? next : text;
}

/** Reads a posted form. What is missing or strange counts as left empty. */
export function readProjectPress(form: URLSearchParams, otherLanguage: ResidentLanguage): ProjectPress {
  const field = (name: string) => form.get(name) ?? "";
  const language = field("language");
  return {
    act: readAct(field),
    language: isResidentLanguage(language) ? language : otherLanguage,
    typed: { formId: field("form") || randomUUID(), text: lines(field("text")), next: lines(field("next")) },
  };
}

function lines(typed: string): string {
  return typed.replace(/\r\n?/g, "\n");
}

function readAct(field: (name: string) => string): ProjectAct {
  const [act, token] = [field("act"), field("token")];
  if (token === "") return { type: "open", link: field("link") };
  const kind = TOLD_KINDS.find((one) => act === `tell:${one}`);
  return kind === undefined ? { type: "look", token } : { type: "tell", token, kind };
}

/** Where a link leads, and its secret, also among other words of a message. Null: no whole link is there. */
export function readLink(
  typed: string,
  here: ProjectPlace,
): { readonly place: ProjectPlace; readonly token: string } | null {
  const [, board, card, token] =
    /(?:\/v\/([\w.:-]{1,64})\/([\w.:-]{1,64})\/?)?#([\w-]{16,64})(?![\w-])/.exec(typed) ?? [];
  if (token === undefined) return null;
  const place =
    board === undefined || card === undefined ? here : { boardId: board as BoardId, cardId: card as CardId };
  return { place, token };
}
