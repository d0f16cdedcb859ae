/** What the wall and the desk say of pitches. `{text}`: a pitch's title; `{n}` a number. */
export interface PitchesTexts {
  readonly title: string;
  readonly wall: {
    readonly next: string;
    readonly oneJoins: string;
    readonly someJoin: string;
    readonly none: string;
  };
  readonly desk: {
    readonly none: string;
    readonly now: string;
    readonly give: string;
    readonly next: string;
    readonly stop: string;
    readonly up: string;
    readonly down: string;
    readonly minutes: string;
    /** Said to voices and in the strip: `{text}` is number `{n}`. */
    readonly moved: string;
    readonly order: string;
    readonly left: string;
    readonly over: string;
  };
}
