import type { EmblemThing } from "../../board/Emblem.ts";

/** Something that stands alone on a page: what it is, and what to do. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

/**
 * Everything that a resident reads, on the page with scripts and on the one without. Words that belong to one activity
 * are in its own folder. Messages are in ICU MessageFormat: `{so}` is a blank, and what is counted has `{n}` in it.
 */
export interface ResidentTexts {
  /** Whether somebody whose own language it is has read all of it. */
  readonly checkedByNativeSpeaker: boolean;
  readonly join: JoinTexts;
  /** A sentence for each reason why somebody can't come in. */
  readonly joinRefusals: JoinRefusalTexts;
  readonly page: PageTexts;
  readonly aloud: AloudTexts;
  readonly terms: TermsTexts;
  readonly write: WriteTexts;
  readonly photo: PhotoTexts;
  readonly unsent: UnsentTexts;
  readonly slow: SlowTexts;
  readonly mine: MineTexts;
  readonly others: OthersTexts;
  /** What somebody who gave no name is called; `{colour}` is an EmblemColour, of which white is `other`. */
  readonly emblem: Readonly<Record<EmblemThing, string>>;
  readonly leavePhone: LeavePhoneTexts;
  readonly comeBack: ComeBackTexts;
  readonly project: ProjectTexts;
  readonly leave: LeaveTexts;
  readonly kiosk: KioskTexts;
  readonly keepReport: KeepReportTexts;
  /** `{date}`: until when the board is kept. */
  readonly keptUntil: string;
  readonly circle: CircleTexts;
  readonly vote: VoteTexts;
  readonly spotlight: SpotlightTexts;
  /** Less than a minute is left of a step. Nobody is hurried. */
  readonly lastMinute: string;
  readonly atTable: AtTableTexts;
  readonly connect: ConnectTexts;
  readonly answer: AnswerTexts;
  readonly work: WorkTexts;
  readonly choose: ChooseTexts;
  readonly seat: SeatTexts;
  /** Nothing to do on the phone now. */
  readonly lookUp: Notice;
  /** The same, before anybody wrote anything: the evening begins. */
  readonly beforeFirst: Notice;
  /** The step would let you write, but the facilitator has closed it for a moment. */
  readonly addingClosed: Notice;
  readonly connection: ConnectionTexts;
  readonly ended: EndedTexts;
  readonly live: LiveTexts;
  readonly withoutScripts: WithoutScriptsTexts;
  /** A sentence for each reason why a command was refused: what to do next. */
  readonly refusals: RefusalTexts;
}

/** At the table of one's group, and in the hall while the groups work. */
interface AtTableTexts {
  readonly go: string;
  readonly back: string;
  /** The step is over, and somebody is in the middle of a sentence at the table. */
  readonly goesOn: string;
  readonly askHelp: string;
  /** On that button when help was asked; pressing it again takes it back. */
  readonly helpAsked: string;
  /** Read aloud. */
  readonly helpComes: string;
  /** Above what whoever leads says to all tables. */
  readonly word: string;
}

interface JoinTexts {
  readonly pageTitle: string;
  readonly welcome: string;
  /** `{board}` is the board's title. */
  readonly welcomeTo: string;
  readonly chooseLanguage: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  /** What happens to what you send. */
  readonly whatHappens: string;
  readonly action: string;
  readonly busy: string;
  readonly codeTitle: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeAction: string;
}

interface JoinRefusalTexts {
  readonly "code-wrong": string;
  readonly "too-many-joins": string;
  readonly "too-many-codes": string;
  readonly "return-code-wrong": string;
  readonly "project-code-wrong": string;
  readonly "too-many-return-codes": string;
  readonly "door-closed": string;
  readonly "room-full": string;
  readonly "name-too-long": string;
  readonly "board-damaged": string;
  readonly "not-saved": string;
  readonly "no-answer": string;
}

interface PageTexts {
  readonly language: string;
  readonly chooseLanguage: string;
  readonly whatToDo: string;
  /** Names of what a step allows, when it allows more than one thing. */
  readonly verbs: {
    readonly add: string;
    readonly vote: string;
    readonly connect: string;
    readonly answer: string;
    readonly poll: string;
    readonly choose: string;
    readonly work: string;
  };
  readonly loading: string;
  readonly done: string;
  /** A link: what the program is, what it keeps, who looked at its languages. */
  readonly about: string;
  readonly noCards: string;
}

/** The phone reads to whoever would rather listen. */
interface AloudTexts {
  readonly read: string;
  readonly stop: string;
  /** Reads slowly from now on. */
  readonly slowly: string;
}

/** Said before somebody adds a card: who sees it when, and with what. */
interface TermsTexts {
  readonly silent: string;
  /** The step was in silence, and all its cards were shown. */
  readonly opened: string;
  readonly waits: string;
  /** `{name}` is their own. */
  readonly withName: string;
  readonly withoutName: string;
  /** How many cards wait to be shown: nothing else of them is told. */
  readonly ready: string;
}

/** Words that somebody typed for a question that is over. */
interface UnsentTexts {
  /** The room went on while somebody was typing. */
  readonly newQuestion: string;
  readonly finish: string;
  readonly goOn: string;
  /** Where their words are now. */
  readonly kept: string;
  readonly look: string;
  readonly title: string;
  readonly state: string;
  /** `{question}` is the one they were answering. */
  readonly question: string;
  readonly use: string;
}

/** The facilitator asked for calm: a card at a time. */
interface SlowTexts {
  readonly title: string;
  /** Of a card that was sent already. */
  readonly goesBySelf: string;
  /** Of the next one. */
  readonly again: string;
}

/** The one card that everybody looks at. */
interface SpotlightTexts {
  readonly title: string;
  readonly look: string;
  readonly back: string;
}

/** Writing on a group's worksheet. */
interface WorkTexts {
  /** What somebody wrote stays everybody's. */
  readonly together: string;
  /** How many write beside the reader: `{n}`. */
  readonly others: string;
  readonly write: string;
  /** Nobody wrote an answer to this question. */
  readonly empty: string;
  /** Above lines that came while the reader was writing. */
  readonly meanwhile: string;
  readonly star: string;
  /** What a star is for. */
  readonly starHint: string;
  /** What is there already, on the map of what the neighbourhood has. */
  readonly map: {
    readonly look: string;
    readonly about: string;
    readonly search: string;
    /** Before what a button adds as a line. */
    readonly add: string;
    readonly added: string;
    readonly none: string;
  };
}

interface WriteTexts {
  readonly chooseKind: string;
  readonly otherKind: string;
  readonly textLabel: string;
  readonly charactersLeft: string;
  readonly charactersOver: string;
  readonly another: string;
  readonly typedKept: string;
  readonly saved: Notice;
  /** Saved, and nobody else's yet. */
  readonly savedDraft: Notice;
  readonly savedWaiting: Notice;
  /** Tells the room, as a number, that one has nothing more to write now. */
  readonly done: string;
}

/** A photo that comes with a card, or is all of it. */
interface PhotoTexts {
  readonly action: string;
  /** Said before a photo is chosen. */
  readonly hint: string;
  /** Opens the camera or the album. */
  readonly choose: string;
  readonly working: string;
  readonly remove: string;
  /** What a photo is called for who does not see it. */
  readonly own: string;
  readonly ofCard: string;
  /** This browser keeps nothing for later. */
  readonly onlyHere: string;
}

interface MineTexts {
  readonly title: string;
  readonly none: string;
  readonly saved: string;
  /** Saved, and nobody else's until it is shown. */
  readonly draft: string;
  /** Saved; the facilitator looks at it first. */
  readonly waiting: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly keepOpen: string;
  readonly edit: string;
  readonly editLabel: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
  readonly removed: string;
  /** It is on its way down, and still on the board. */
  readonly notRemoved: string;
  readonly restore: string;
  readonly refused: string;
  readonly writeAgain: string;
  readonly forget: string;
}

/** Writing for somebody who has no phone, or cannot write. */
interface OthersTexts {
  readonly action: string;
  readonly title: string;
  readonly who: string;
  /** Of somebody who gave no name, the `{n}`th on this phone. */
  readonly nameless: string;
  /** `{name}`: whose turn it is. */
  readonly now: string;
  readonly back: string;
}

/** The phone is somebody else's, and forgets. */
interface LeavePhoneTexts {
  readonly action: string;
  readonly title: string;
  readonly text: string;
  /** Instead of the text, when something would be lost. */
  readonly waits: string;
  readonly yes: string;
  readonly no: string;
}

/** A code by which somebody is themselves on another phone. */
interface ComeBackTexts {
  readonly offer: string;
  /** Over the digits, where they are given and where they are asked. */
  readonly title: string;
  readonly text: string;
  /** At the door. */
  readonly ask: string;
  readonly hint: string;
  /** Back from there: they have no code. */
  readonly isNew: string;
}

/** Going away for good. */
interface LeaveTexts {
  readonly action: string;
  readonly title: string;
  readonly text: string;
  readonly keep: string;
  readonly erase: string;
  readonly no: string;
  readonly gone: Notice;
}

/** At the end: what hangs on the board as a file of one's own. */
interface KeepReportTexts {
  readonly action: string;
  readonly hint: string;
}

/** On a tablet in the hall, where every visit is somebody new. */
interface KioskTexts {
  readonly title: string;
  readonly text: string;
  readonly start: string;
  readonly finish: string;
  readonly ended: Notice;
}

interface CircleTexts {
  readonly question: string;
  /** What is done with it, and what not. */
  readonly what: string;
  readonly rather: string;
  readonly mine: string;
  readonly other: string;
}

interface VoteTexts {
  readonly give: string;
  readonly takeBack: string;
  readonly left: string;
  readonly noneLeft: string;
  readonly total: string;
  /** The dots are counted when the facilitator says so. */
  readonly countedLater: string;
}

/** Choosing round which pitches one wants to sit. */
interface ChooseTexts {
  /** On the button of a pitch: the first choice, and the second. */
  readonly best: string;
  readonly also: string;
  readonly undo: string;
  /** On a pitch that was chosen. */
  readonly isBest: string;
  readonly isAlso: string;
  /** What to do, as long as nothing was chosen, when one was, and when both were. */
  readonly first: string;
  readonly second: string;
  readonly both: string;
  /** There are no pitches. */
  readonly none: string;
  /** On a tablet that is everybody's. */
  readonly onPhone: string;
}

/** At which table one sits. */
interface SeatTexts {
  /** Over its picture and name, and said with them. */
  readonly title: string;
  readonly elsewhere: string;
  /** Not elsewhere after all. */
  readonly stay: string;
  readonly which: string;
  /** For who comes in when the groups are there. */
  readonly late: string;
  readonly sit: string;
  /** Before the groups are there. */
  readonly soon: string;
}

/** Check questions of the room. */
interface AnswerTexts {
  /** Said before anybody answers. */
  readonly noNames: string;
  /** Of the answers to one question, when one was chosen. */
  readonly chosen: string;
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  /** On the wall: what the room said the last time; the day, as `{date}`. */
  readonly before: string;
  /** Of a question, as long as nobody gave one. */
  readonly none: string;
  /** On the wall, while the counts are hidden. */
  readonly counting: Notice;
}

interface ConnectTexts {
  readonly question: string;
  readonly first: string;
  readonly second: string;
  readonly chosen: string;
  readonly other: string;
  readonly action: string;
  readonly mine: string;
  /** `{one}` and `{other}` are the cards' texts. */
  readonly between: string;
  readonly remove: string;
}

interface ConnectionTexts {
  readonly notSaved: Notice;
  readonly away: string;
  /** The network wants something of its users first. */
  readonly portal: Notice;
  readonly tryNow: string;
}

interface EndedTexts {
  readonly sessionOver: Notice;
  /** The facilitator took this person off the board. */
  readonly takenOff: Notice;
  readonly joinAgain: string;
  /** Besides `sessionOver`, when something waits. */
  readonly waitingIsSent: string;
  /** Said of that: its answer may be all that was lost. */
  readonly maybeThere: string;
  readonly notAllowed: Notice;
  readonly boardNotFound: Notice;
  readonly boardBroken: Notice;
}

interface LiveTexts {
  readonly newQuestion: string;
  readonly newCards: string;
  readonly saved: string;
  readonly voted: string;
  readonly unvoted: string;
  readonly removed: string;
  readonly connected: string;
  /** Own cards that everybody sees from now on. */
  readonly shown: string;
  /** Own cards that wait for the facilitator from now on. */
  readonly waits: string;
  readonly counted: string;
  readonly answersCounted: string;
  readonly backAgain: string;
}

interface WithoutScriptsTexts {
  readonly refresh: string;
  readonly refreshHint: string;
  readonly sendAgain: string;
  /** The facilitator asked for calm. */
  readonly slow: string;
}

/** What leads to the page of a project; its own texts are in texts/project. */
interface ProjectTexts {
  /** At the door, where somebody types a code. */
  readonly codeAsk: string;
  /** The button for who is in already. */
  readonly haveCode: string;
  /** In the list of what is one's own. `{name}` is the project's. */
  readonly mine: { readonly title: string; readonly open: string };
}

interface RefusalTexts {
  readonly "not-allowed": string;
  readonly "not-yours": string;
  readonly "not-in-this-step": string;
  readonly "adding-closed": string;
  readonly "card-not-found": string;
  readonly "connection-not-found": string;
  readonly "step-not-found": string;
  readonly "kind-unknown": string;
  readonly "field-unknown": string;
  readonly "text-empty": string;
  readonly "text-too-long": string;
  readonly "word-too-long": string;
  readonly "name-empty": string;
  readonly "name-too-long": string;
  readonly "already-voted": string;
  readonly "not-voted": string;
  readonly "votes-used-up": string;
  readonly "already-joined": string;
  readonly "not-joined": string;
  readonly "already-fulfilled": string;
  readonly "story-too-long": string;
  readonly "story-not-shown": string;
  readonly "connection-to-itself": string;
  readonly "already-connected": string;
  readonly "board-full": string;
  readonly "too-many-snapshots": string;
  readonly "participant-unknown": string;
  readonly "step-in-use": string;
  readonly "step-holds-hidden": string;
  readonly "too-many-steps": string;
  readonly "step-nameless": string;
  readonly "check-unknown": string;
  readonly "check-not-asked": string;
  readonly "no-agreement": string;
  readonly "when-too-long": string;
  readonly "no-project": string;
  readonly "first-step-too-long": string;
  readonly "page-title-too-long": string;
  readonly "page-intro-too-long": string;
  readonly "no-pitch": string;
  readonly "line-too-long": string;
  readonly "photo-not-found": string;
  readonly "no-photo-here": string;
  /** Of a photo that was chosen or sent. */
  readonly "photo-unreadable": string;
  readonly "photo-too-large": string;
  readonly "too-many-photos": string;
  readonly "no-picture-here": string;
  readonly "project-not-found": string;
  readonly "news-empty": string;
  readonly "news-too-long": string;
  readonly "news-full": string;
  readonly "news-not-found": string;
  readonly "circle-unknown": string;
  readonly "too-many-circles": string;
  readonly "option-unknown": string;
  readonly "too-few-options": string;
  readonly "too-many-options": string;
  readonly "no-groups-here": string;
  readonly "no-pitches": string;
  readonly "pitch-not-found": string;
  readonly "group-not-found": string;
  readonly "too-many-groups": string;
  readonly "tables-open": string;
  readonly "changed-since": string;
}
