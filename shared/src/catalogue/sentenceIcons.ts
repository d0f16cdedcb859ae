import type { IconName } from "../paper/IconName.ts";
import type { ResidentTexts } from "../texts/resident/ResidentTexts.ts";
import type { TermsSentence } from "../texts/termsSentences.ts";

/**
 * A picture for each sentence of the texts that explain something, for languages with pictograms. The same picture always
 * means the same: `screen` the wall, `eye` seen by people, `phone` this phone, `trash` gone, `check` kept, `nameless`
 * without names.
 */
export const SENTENCE_ICONS = {
  whatHappens: ["screen", "trash", "nameless"],
  kioskText: ["pencil", "nameless"],
  kioskEnded: ["question"],
  saved: ["screen"],
  savedDraft: ["lock", "eye"],
  savedWaiting: ["reader"],
  typedKept: ["check"],
  lookUp: ["group", "phone"],
  beforeFirst: ["phone"],
  addingClosed: ["nopencil", "phone"],
  photoHint: ["group", "question"],
  finish: ["pencil", "check"],
  notSaved: ["phone", "wifi", "screen"],
  away: ["wifioff", "repeat"],
  portal: ["plus", "wifi", "check"],
  boardBroken: ["question", "check"],
  sessionOver: ["door", "check"],
  takenOff: ["reader", "question"],
  notAllowed: ["camera"],
  boardNotFound: ["screen"],
  gone: ["nameless"],
  noNames: ["list", "nameless"],
  circle: ["hide", "group"],
  leave: ["nameless", "question"],
  leavePhone: ["phone", "screen"],
  leavePhoneWaits: ["phone", "trash"],
  waitingIsSent: ["screen"],
  maybeThere: ["question", "trash"],
} as const satisfies Readonly<Record<string, readonly IconName[]>>;

export type Explained = keyof typeof SENTENCE_ICONS;

/** The words to which those pictures belong. */
export function explainedWords(texts: ResidentTexts): Readonly<Record<Explained, string>> {
  const { join, kiosk, write, lookUp, beforeFirst, addingClosed, photo, unsent, connection, ended } = texts;
  return {
    whatHappens: join.whatHappens,
    kioskText: kiosk.text,
    kioskEnded: kiosk.ended.text,
    saved: write.saved.text,
    savedDraft: write.savedDraft.text,
    savedWaiting: write.savedWaiting.text,
    typedKept: write.typedKept,
    lookUp: lookUp.text,
    beforeFirst: beforeFirst.text,
    addingClosed: addingClosed.text,
    photoHint: photo.hint,
    finish: unsent.finish,
    notSaved: connection.notSaved.text,
    away: connection.away,
    portal: connection.portal.text,
    boardBroken: ended.boardBroken.text,
    sessionOver: ended.sessionOver.text,
    takenOff: ended.takenOff.text,
    notAllowed: ended.notAllowed.text,
    boardNotFound: ended.boardNotFound.text,
    gone: texts.leave.gone.text,
    noNames: texts.answer.noNames,
    circle: texts.circle.what,
    leave: texts.leave.text,
    leavePhone: texts.leavePhone.text,
    leavePhoneWaits: texts.leavePhone.waits,
    waitingIsSent: ended.waitingIsSent,
    maybeThere: ended.maybeThere,
  };
}

/** A picture for each sentence about the terms. */
export const TERMS_ICONS = {
  silent: ["lock", "eye"],
  opened: ["eye"],
  waits: ["reader"],
  withName: ["nametag"],
  withoutName: ["nameless"],
} as const satisfies Readonly<Record<TermsSentence["about"], readonly IconName[]>>;

export interface SentenceRow {
  readonly icon: IconName;
  readonly sentence: string;
}

/** Each sentence with its picture. */
function rowsOf(words: string, icons: readonly IconName[]): readonly SentenceRow[] {
  return sentencesOf(words).map((sentence, n) => ({ sentence, icon: icons[n] ?? "info" }));
}

/** What explains something, as rows. */
export function explainedRows(texts: ResidentTexts, about: Explained): readonly SentenceRow[] {
  return rowsOf(explainedWords(texts)[about], SENTENCE_ICONS[about]);
}

/** The terms as rows. */
export function termsRows(told: readonly TermsSentence[]): readonly SentenceRow[] {
  return told.flatMap(({ about, words }) => rowsOf(words, TERMS_ICONS[about]));
}

/** In which language sentences end with these signs: those that have pictograms. */
export function sentencesOf(words: string): readonly string[] {
  return (words.match(/[^.?!]+[.?!]*/g) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
}
