import type { WaitingFor } from "@buurtbord/shared/board/Change.ts";
import type { StepValues, Verb } from "@buurtbord/shared/board/Step.ts";

/** What the facilitator's page says of an evening in steps. `{name}` is a blank. */
export interface EveningTexts {
  readonly clock: {
    readonly name: string;
    /** `{time}`: as 6:40 */
    readonly left: string;
    readonly over: string;
    readonly none: string;
    readonly more: string;
    readonly stop: string;
    /** The beginning of `stop`: what there is room for. */
    readonly stopShort: string;
  };
  readonly reveal: {
    readonly action: string;
    readonly ready: string;
    readonly none: string;
    readonly next: string;
    readonly byField: string;
    readonly all: string;
    readonly dots: string;
    /** In the place of `dots`, as long as there is nothing to count. */
    readonly dotsNotYet: string;
    readonly noDots: string;
    readonly answers: string;
  };
  readonly now: NowTexts;
  readonly bar: { readonly lookUp: string; readonly black: string };
  readonly card: {
    readonly light: string;
    readonly lightOff: string;
    readonly hide: string;
    readonly hidden: string;
  };
  readonly programme: ProgrammeTexts;
  readonly circles: CirclesTexts;
  readonly step: StepFormTexts;
  readonly waiting: WaitingTexts;
  readonly person: {
    readonly title: string;
    readonly takeDownAll: string;
    /** What becomes of the person: after `takeDownAll`, and after being removed. */
    readonly stays: string;
    readonly leaves: string;
    readonly sure: string;
    readonly text: string;
    readonly yes: string;
    readonly done: string;
  };
}

/** Streets, flats and groups that phones may choose from. */
export interface CirclesTexts {
  readonly title: string;
  readonly what: string;
  readonly begin: string;
  readonly change: string;
  /** `{n}`: which row. */
  readonly name: string;
  readonly example: string;
  readonly add: string;
  /** `{name}` */
  readonly remove: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
}

/** What is otherwise than usual, and the button that ends it. */
export interface NowTexts {
  readonly name: string;
  readonly silent: string;
  readonly silentDrafts: string;
  readonly hiddenDots: string;
  readonly hiddenAnswers: string;
  readonly draftsLeft: string;
  readonly lookUp: string;
  readonly lookUpEnd: string;
  readonly black: string;
  readonly blackEnd: string;
  readonly slow: string;
  readonly slowEnd: string;
  readonly closed: string;
  readonly closedEnd: string;
  /** `{text}`: the card's */
  readonly spotlight: string;
}

export interface ProgrammeTexts {
  readonly title: string;
  /** `{n}` of `{all}` */
  readonly at: string;
  /** What phones are asked now, and what comes after. */
  readonly phones: string;
  readonly afterIt: string;
  readonly steps: string;
  readonly minutes: string;
  readonly now: string;
  readonly skipped: string;
  readonly go: string;
  readonly change: string;
  readonly again: string;
  readonly skip: string;
  readonly unskip: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly add: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly repeated: string;
  /** `{name}` and its number `{n}` */
  readonly moved: string;
  readonly does: Readonly<Record<Verb | "nothing", string>>;
  readonly silent: string;
  readonly hiddenDots: string;
  readonly names: string;
  readonly approval: Readonly<Record<"after" | "before", string>>;
  readonly question: string;
}

export interface StepFormTexts {
  readonly addTitle: string;
  readonly changeTitle: string;
  readonly isNow: string;
  readonly from: string;
  readonly blank: string;
  readonly blankPoll: string;
  readonly place: string;
  readonly first: string;
  /** `{name}` of a step */
  readonly after: string;
  readonly name: string;
  readonly prompt: string;
  readonly promptHint: string;
  readonly ownWords: string;
  readonly minutes: string;
  readonly minutesHint: string;
  readonly verbs: string;
  /** `{action}`: what the activity calls joining in */
  readonly does: Readonly<Record<Verb, string>>;
  readonly verbsHint: string;
  readonly fields: string;
  readonly allFields: string;
  readonly someFields: string;
  readonly writing: string;
  readonly writings: Readonly<Record<StepValues["writing"], string>>;
  readonly dots: string;
  readonly tally: string;
  readonly tallies: Readonly<Record<StepValues["tally"], string>>;
  readonly answers: AnswersTexts;
  readonly more: string;
  readonly names: string;
  readonly nameChoices: Readonly<Record<StepValues["names"], string>>;
  readonly approval: string;
  readonly approvals: Readonly<Record<StepValues["approval"], string>>;
  readonly wall: string;
  readonly walls: Readonly<Record<StepValues["wall"], string>>;
  readonly add: string;
  readonly save: string;
  readonly problems: Readonly<Record<"no-words" | "no-field" | "few-answers", string>>;
}

/** The answers from which phones choose. */
export interface AnswersTexts {
  readonly title: string;
  /** `{n}` */
  readonly answer: string;
  readonly example: string;
  readonly add: string;
  /** `{answer}`: its words, or its number */
  readonly remove: string;
  /** `{n}` */
  readonly full: string;
  readonly tally: string;
  readonly tallies: Readonly<Record<StepValues["tally"], string>>;
}

export interface WaitingTexts {
  readonly title: string;
  readonly count: string;
  readonly empty: string;
  readonly why: Readonly<Record<WaitingFor, string>>;
  readonly hang: string;
  readonly hangAll: string;
  readonly hung: string;
  readonly toWastebasket: string;
  readonly thrown: string;
  readonly unchecked: string;
  readonly uncheckedHint: string;
  readonly good: string;
  readonly checked: string;
  readonly hiddenTitle: string;
  readonly calm: string;
  readonly slow: string;
  readonly slowHint: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly on: string;
  readonly off: string;
}
