import type { ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { FacilitatorTexts } from "./FacilitatorTexts.ts";

/**
 * Everything that is read on the start page, the wall and the facilitator's page, in one language. `{name}` is a
 * blank. What an activity calls its things is in the activity's own texts.
 */
export interface TableTexts {
  readonly language: Language;
  readonly languageName: string;
  readonly close: string;
  readonly counts: {
    readonly people: string;
    readonly hands: string;
    /** Wishes that came true. */
    readonly fulfilled: string;
    readonly dots: string;
    readonly lines: string;
    /** Of the lines: to organisations. */
    readonly linking: string;
    /** Cards that came since the last evening. */
    readonly fresh: string;
  };
  readonly canvas: {
    /** Names for voices. */
    readonly canvas: string;
    readonly cardWords: string;
    /** On a card that came since the last evening. */
    readonly isNew: string;
    readonly broken: string;
  };
  readonly join: {
    readonly scan: string;
    readonly orGoTo: string;
    readonly typeCode: string;
    readonly qrName: string;
    readonly wifiFirst: string;
    readonly wifiQrName: string;
    readonly doorClosed: string;
    readonly noAddress: string;
  };
  readonly connection: {
    readonly away: string;
    readonly connecting: string;
    readonly unreadable: string;
    readonly noAccess: { readonly title: string; readonly text: string };
    readonly noSuchBoard: { readonly title: string; readonly text: string };
    readonly noSecret: { readonly title: string; readonly text: string };
    readonly toStart: string;
  };
  readonly errors: {
    /** No answer came at all. */
    readonly noAnswer: string;
    /** An answer that we have no words for. */
    readonly unknown: string;
    /** Reasons that the server gives, by their name. */
    readonly byReason: Readonly<Record<string, string>>;
  };
  /** `{date}`: until when the board is kept. */
  readonly keptUntil: string;
  readonly screen: ScreenTexts;
  readonly facilitator: FacilitatorTexts;
  readonly start: StartTexts;
}

export interface ScreenTexts {
  /** `{n}` of `{all}` pages of a large board. */
  readonly page: string;
  readonly pageTitle: string;
  readonly welcome: readonly [string, string];
  readonly ourPlan: string;
  /** `{n}` steps that do not fit in the plan. */
  readonly moreSteps: string;
  readonly joined: string;
  readonly nobodyYet: string;
  readonly toBoard: string;
  readonly showCode: string;
  readonly hints: { readonly title: string; readonly steps: readonly string[] };
  readonly clock: {
    /** Under the number of minutes on the disc. */
    readonly minutes: string;
    /** The same, for voices. */
    readonly left: string;
    readonly last: string;
    readonly over: string;
    readonly goOn: string;
  };
  /** `held`: it was chosen before, and the browser waits for a press. */
  readonly sound: { readonly on: string; readonly held: string; readonly off: string };
  readonly silence: { readonly nobodyYet: string; readonly ready: string };
  readonly writing: string;
  readonly done: string;
  readonly dotsLater: string;
  /** For the facilitator, on the dark screen. */
  readonly black: string;
}

export interface StartTexts {
  readonly pageTitle: string;
  readonly about: string;
  readonly name: string;
  readonly purpose: string;
  readonly join: {
    readonly title: string;
    readonly code: string;
    readonly hint: string;
    readonly action: string;
  };
  readonly create: {
    readonly title: string;
    readonly name: string;
    readonly nameExample: string;
    readonly nameEmpty: string;
    readonly activity: string;
    /** How long the evening is. */
    readonly programme: string;
    readonly programmes: Readonly<Record<ProgrammeId, string>>;
    /** No ready-made evening. */
    readonly free: string;
    /** What the chosen evening is like; before the names of its steps. */
    readonly steps: string;
    readonly language: string;
    readonly code: string;
    readonly codeHint: string;
    readonly action: string;
    readonly busy: string;
  };
  readonly kept: {
    readonly title: string;
    readonly none: string;
    readonly open: string;
    readonly forget: string;
    readonly forgetSure: string;
    readonly forgetYes: string;
    readonly forgetNo: string;
    readonly lastOpened: string;
  };
}
