interface Notice {
  readonly title: string;
  readonly text: string;
}

/**
 * Everything that stands on the remote. Blanks are written
 * `{so}`, and what is counted has `{n}` in it; see shared/texts/filled.ts.
 */
export interface RemoteTexts {
  readonly pageTitle: string;
  readonly loading: string;
  readonly tryNow: string;
  readonly reload: string;
  /** Why this phone is no remote (any more), and what to do. */
  readonly entry: EntryTexts;
  readonly connection: ConnectionTexts;
  readonly steps: StepsTexts;
  readonly room: RoomTexts;
  readonly clock: ClockTexts;
  readonly tiles: TileTexts;
  readonly pitches: PitchesTexts;
  readonly phones: PhonesTexts;
  readonly reveal: RevealTexts;
  readonly light: LightTexts;
  readonly cards: CardsTexts;
  readonly undo: UndoTexts;
  readonly waits: WaitsTexts;
}

interface EntryTexts {
  readonly joining: string;
  readonly noCode: Notice;
  readonly used: Notice;
  readonly over: Notice;
  readonly tooMany: Notice;
  readonly noAnswer: Notice;
  readonly boardNotFound: Notice;
  readonly takenBack: Notice;
  readonly outdated: Notice;
}

interface ConnectionTexts {
  readonly away: string;
  readonly boardBroken: string;
  /** What waits for the connection. */
  readonly waiting: string;
  readonly cancel: string;
  readonly backAgain: string;
  /** `{step}` */
  readonly overtaken: string;
  readonly tooLate: string;
  /** `{reason}` */
  readonly refused: string;
}

interface StepsTexts {
  /** `{n}` and `{all}` */
  readonly place: string;
  readonly previous: string;
  readonly next: string;
  readonly last: string;
  readonly first: string;
  /** `{step}`: it is on its way there. */
  readonly going: string;
  readonly justHere: string;
}

interface RoomTexts {
  readonly here: string;
  readonly done: string;
  readonly writing: string;
}

interface ClockTexts {
  readonly name: string;
  readonly none: string;
  readonly over: string;
  readonly more: string;
}

interface TileTexts {
  readonly group: string;
  readonly reveal: string;
  readonly count: string;
  readonly countAnswers: string;
  readonly light: string;
  readonly close: string;
  readonly open: string;
  readonly lookUp: string;
  readonly black: string;
  readonly cards: string;
  readonly nothingHidden: string;
  readonly busy: string;
  /** How many cards wait for whoever leads. */
  readonly toSee: string;
  readonly back: string;
  readonly tables: string;
  readonly asking: string;
}

interface PhonesTexts {
  readonly ask: string;
  readonly rest: string;
  readonly title: string;
  readonly lookUp: string;
  readonly may: string;
  readonly mayNothing: string;
  readonly add: string;
  readonly addKinds: string;
  readonly addingClosed: string;
  readonly vote: string;
  readonly connect: string;
  /** `{words}`: what the button on the phones says. */
  readonly join: string;
  readonly answer: string;
  readonly poll: string;
  readonly choose: string;
  readonly work: string;
  readonly silent: string;
  readonly hiddenDots: string;
  readonly names: string;
  readonly approvalBefore: string;
  readonly approvalAfter: string;
  /** `{card}` */
  readonly light: string;
  readonly more: string;
  readonly slow: string;
  readonly slowHint: string;
  readonly door: string;
  readonly doorHint: string;
  /** Of the wall. */
  readonly contrast: string;
  readonly contrastHint: string;
  readonly calm: string;
  readonly calmHint: string;
  readonly stayAwake: string;
  readonly stayAwakeHint: string;
}

interface RevealTexts {
  readonly title: string;
  readonly lying: string;
  readonly none: string;
  readonly next: string;
  readonly all: string;
  readonly byField: string;
  readonly dotsTitle: string;
  readonly dotsText: string;
  readonly count: string;
  /** In its place, as long as there is nothing to count. */
  readonly countNotYet: string;
  readonly answersTitle: string;
  readonly answersText: string;
  readonly countAnswers: string;
  readonly noWayBack: string;
}

interface LightTexts {
  /** The wall shows what was before. */
  readonly lookBack: {
    readonly title: string;
    /** `{day}` */
    readonly growth: string;
    readonly film: string;
    readonly off: string;
  };
  readonly title: string;
  readonly now: string;
  readonly release: string;
  readonly choose: string;
  readonly none: string;
  readonly newest: string;
  /** Above the fields that one can choose in the place of a card. */
  readonly fields: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly search: string;
}

interface CardsTexts {
  readonly title: string;
  readonly waiting: string;
  readonly unchecked: string;
  readonly shown: string;
  readonly nothing: string;
  readonly why: { readonly approval: string; readonly word: string; readonly hidden: string };
  readonly hangUp: string;
  readonly takeAway: string;
  readonly fine: string;
  readonly hide: string;
}

interface PitchesTexts {
  readonly title: string;
  readonly now: string;
  readonly none: string;
  readonly next: string;
  readonly stop: string;
  readonly give: string;
  readonly queue: string;
  /** `{time}` */
  readonly left: string;
}

interface UndoTexts {
  readonly lookedBack: string;
  readonly action: string;
  /** `{step}` */
  readonly step: string;
  readonly black: string;
  readonly shown: string;
  readonly lookUp: string;
  readonly goOn: string;
  readonly closed: string;
  readonly open: string;
  readonly hidden: string;
  readonly hungUp: string;
  readonly takenAway: string;
  readonly lit: string;
  readonly litField: string;
  readonly unlit: string;
  readonly time: string;
  readonly revealed: string;
  readonly counted: string;
  readonly told: string;
  readonly stopped: string;
}

/** What was pressed and waits for a connection. */
interface WaitsTexts {
  /** `{step}` */
  readonly step: string;
  readonly black: string;
  readonly shown: string;
  readonly lookUp: string;
  readonly goOn: string;
  readonly close: string;
  readonly open: string;
  readonly time: string;
  readonly other: string;
}
