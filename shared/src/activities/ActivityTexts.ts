/** An activity's words in one language; what is counted is a message with `{n}` in it, see filled.ts. Keys of `kinds`, `fields` and `steps` are ids of the activity. */
export interface ActivityTexts {
  readonly name: string;
  /** One line for the start page: what it is for. */
  readonly purpose: string;
  readonly kinds: Readonly<Record<string, KindTexts>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly steps: Readonly<Record<string, StepTexts>>;
  /** Questions of the worksheet; the keys are ids of its fields. */
  readonly worksheet?: Readonly<Record<string, SheetFieldTexts>>;
  /** Questions that phones answer; the keys are ids of the activity's checks. */
  readonly checks?: Readonly<Record<string, CheckTexts>>;
  /** The act of joining in on a card. */
  readonly join: {
    readonly action: string;
    readonly done: string;
    readonly undo: string;
    /** How many people joined in on a card. */
    readonly people: string;
  };
  /** How many cards there are: on the wall's bar. */
  readonly cards: string;
}

export interface StepTexts {
  readonly name: string;
  readonly prompt: string;
  /** What a step that polls offers to choose from. */
  readonly options?: readonly string[];
}

export interface SheetFieldTexts {
  /** What it asks, in a few words. */
  readonly question: string;
  /** A light example while it is empty. */
  readonly example: string;
}

export interface KindTexts {
  readonly name: string;
  /** What the phone's button says to put it on the board: a verb. */
  readonly add: string;
  /** A light example in the empty field. */
  readonly example: string;
  /** Of an agreement. */
  readonly agreement?: AgreementTexts;
  /** Of a card that is told to the room. */
  readonly pitch?: PitchTexts;
  /** Of a card that can be fulfilled. */
  readonly fulfilled?: FulfilledTexts;
}

export interface FieldTexts {
  readonly name: string;
  /** What an almost empty field says. */
  readonly invitation: string;
}

/** Said before anybody gives a name: that it shows. */
export interface AgreementTexts {
  readonly counted: string;
  readonly whenLabel: string;
  readonly whenExample: string;
  readonly nameLabel: string;
  readonly nameShows: string;
  readonly action: string;
  readonly done: string;
}

/** Of a pitch: one line, who tells it, and while it is told. */
export interface PitchTexts {
  readonly lineLabel: string;
  readonly lineExample: string;
  readonly whoLabel: string;
  /** Said before anybody gives a name: that it shows. */
  readonly whoShows: string;
  /** `{who}`: by which name. */
  readonly tells: string;
  /** `{time}`: minutes and seconds that are left. */
  readonly left: string;
}

/** Of a wish that came true. */
export interface FulfilledTexts {
  /** Says so: it came true. */
  readonly action: string;
  /** Below a card that is. */
  readonly done: string;
  /** It did not, after all. */
  readonly undo: string;
  readonly storyLabel: string;
  /** Said before anybody tells: that it shows. */
  readonly storyShows: string;
}

export interface CheckTexts {
  /** What the phone asks. */
  readonly question: string;
  /** The same in a few words, beside the counts on the wall. */
  readonly short: string;
}
