import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { HistoryRow } from "../storage/BoardStorage.ts";
import type { TableName } from "./tables/TableName.ts";

/** What stands in the files that one takes home. */
export interface TakeHomeTexts {
  /** Names of files, without their ending. */
  readonly files: Readonly<Record<TableName | "report" | "tables", string>>;
  /** The folder in which the boards of an evening's tables lie. */
  readonly tableFolder: "tafels" | "tables";
  /** Between the columns of a table: as the spreadsheets of that language expect it. */
  readonly separator: "," | ";";
  /** How a spreadsheet shows a day with its time. */
  readonly dayFormat: string;
  /** Heads of columns. */
  readonly columns: {
    /** Its id. */
    readonly card: string;
    readonly kind: string;
    readonly field: string;
    readonly text: string;
    /** How often it was said. */
    readonly said: string;
    readonly dots: string;
    readonly people: string;
    readonly name: string;
    /** A pitch in one line, and who tells it. */
    readonly pitchLine: string;
    readonly pitchedBy: string;
    /** Of a project. */
    readonly firstStep: string;
    readonly when: string;
    /** Whether a wish came true, and how it went. */
    readonly fulfilled: string;
    readonly added: string;
    readonly photo: string;
    readonly from: string;
    readonly to: string;
    readonly word: string;
    readonly drawn: string;
    /** What is going to be done, and by whom. */
    readonly what: string;
    readonly who: string;
    /** Of a step or a check, and how many people chose which answer; or of a worksheet. */
    readonly question: string;
    readonly answer: string;
    readonly chosenBy: string;
    /** How many did the last time. */
    readonly before: string;
    /** What a group wants to tell first. */
    readonly starred: string;
    readonly at: string;
    readonly happened: string;
    readonly about: string;
  };
  /** In that column, where nobody told how it went. */
  readonly cameTrue: string;
  /** What happened to a card, or to a line. */
  readonly happened: Readonly<Record<HistoryRow["what"], string>>;
  readonly report: {
    readonly missed: string;
    /** Since a saved moment: `{name}` and `{date}`. */
    readonly grown: string;
    /** `{cards}` and `{lines}` */
    readonly came: string;
    /** `{n}` cards that more people joined. */
    readonly joined: string;
    /** `{n}` wishes that came true. */
    readonly cameTrue: string;
    readonly nothing: string;
  };
}

export const takeHomeTexts: Readonly<Record<Language, TakeHomeTexts>> = {
  nl: {
    files: {
      cards: "kaarten",
      lines: "lijnen",
      dots: "stippen",
      agreements: "afspraken",
      answers: "antwoorden",
      worksheet: "werkblad",
      log: "logboek",
      report: "verslag",
      tables: "lijsten",
    },
    tableFolder: "tafels",
    separator: ";",
    dayFormat: "dd-mm-yyyy hh:mm",
    columns: {
      card: "kaart",
      kind: "soort",
      field: "vak",
      text: "tekst",
      said: "keer gezegd",
      dots: "stippen",
      people: "mensen erbij",
      name: "naam",
      pitchLine: "in één zin",
      pitchedBy: "verteld door",
      firstStep: "eerste stap",
      when: "wanneer",
      fulfilled: "uitgekomen",
      added: "opgehangen",
      photo: "foto",
      from: "van",
      to: "naar",
      word: "woord",
      drawn: "getrokken",
      what: "wat",
      who: "wie",
      question: "vraag",
      answer: "antwoord",
      chosenBy: "mensen",
      before: "vorige keer",
      starred: "ster",
      at: "wanneer",
      happened: "wat er gebeurde",
      about: "waarmee",
    },
    happened: {
      added: "opgehangen",
      moved: "verplaatst",
      changed: "veranderd",
      connected: "lijn getrokken",
      removed: "weggehaald",
      restored: "teruggezet",
    },
    cameTrue: "ja",
    report: {
      missed: "Wie missen we nog?",
      grown: "Erbij sinds ‘{name}’ ({date})",
      came: "{cards, plural, =0 {} one {Er kwam # kaart bij.} other {Er kwamen # kaarten bij.}} {lines, plural, =0 {} one {Er kwam # lijn bij.} other {Er kwamen # lijnen bij.}}",
      joined:
        "{n, plural, =0 {} one {Bij # kaart kwamen er mensen bij.} other {Bij # kaarten kwamen er mensen bij.}}",
      cameTrue: "{n, plural, =0 {} one {# wens kwam uit.} other {# wensen kwamen uit.}}",
      nothing: "Er kwam nog niets bij.",
    },
  },
  en: {
    files: {
      cards: "cards",
      lines: "lines",
      dots: "dots",
      agreements: "agreements",
      answers: "answers",
      worksheet: "worksheet",
      log: "log",
      report: "report",
      tables: "lists",
    },
    tableFolder: "tables",
    separator: ",",
    dayFormat: "dd/mm/yyyy hh:mm",
    columns: {
      card: "card",
      kind: "kind",
      field: "field",
      text: "text",
      said: "times said",
      dots: "dots",
      people: "people who joined",
      name: "name",
      pitchLine: "in one line",
      pitchedBy: "told by",
      firstStep: "first step",
      when: "when",
      fulfilled: "came true",
      added: "added",
      photo: "photo",
      from: "from",
      to: "to",
      word: "word",
      drawn: "drawn",
      what: "what",
      who: "who",
      question: "question",
      answer: "answer",
      chosenBy: "people",
      before: "last time",
      starred: "star",
      at: "when",
      happened: "what happened",
      about: "to what",
    },
    happened: {
      added: "added",
      moved: "moved",
      changed: "changed",
      connected: "line drawn",
      removed: "taken down",
      restored: "put back",
    },
    cameTrue: "yes",
    report: {
      missed: "Whom do we still miss?",
      grown: "New since ‘{name}’ ({date})",
      came: "{cards, plural, =0 {} one {# card came.} other {# cards came.}} {lines, plural, =0 {} one {# line came.} other {# lines came.}}",
      joined: "{n, plural, =0 {} one {More people joined # card.} other {More people joined # cards.}}",
      cameTrue: "{n, plural, =0 {} one {# wish came true.} other {# wishes came true.}}",
      nothing: "Nothing new yet.",
    },
  },
};
