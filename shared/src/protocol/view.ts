import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { WaitingFor } from "../board/Change.ts";
import type { Checks, Saying } from "../board/Checks.ts";
import type { Circle } from "../board/Circle.ts";
import type { Connection } from "../board/Connection.ts";
import type { Group } from "../board/Group.ts";
import type {
  ActivityId,
  BoardId,
  CardId,
  CheckId,
  CircleId,
  FieldId,
  GroupId,
  ParticipantId,
  SheetFieldId,
  SnapshotId,
  StepId,
} from "../board/ids.ts";
import type { Language } from "../board/Language.ts";
import type { Meeting } from "../board/Meeting.ts";
import type { Project } from "../board/Project.ts";
import type { Step } from "../board/Step.ts";
import type { TimeLeft } from "./TimeLeft.ts";
import type { Presence } from "./yjsFrames.ts";

/** A card as a phone sees it: no place on the canvas, and of a project not what was told of it since. */
export interface CardInView extends Omit<Card, "pos" | "project"> {
  readonly project?: Omit<Project, "news">;
}

/** A card of one's own. */
export interface OwnCard extends CardInView {
  /** "draft": nobody else sees it until it is revealed. "waiting": it waits for the facilitator. */
  readonly state: "shown" | "draft" | "waiting";
}

/** How the evening goes at this moment, as far as phones show it. */
export interface RoomNow {
  /** Whether what is added now stays with who wrote it until it is revealed. */
  readonly silent: boolean;
  /** Whether the count of dots waits for "Laat zien". */
  readonly hiddenDots: boolean;
  readonly phones: Meeting["phones"];
  /** The one card that everybody looks at. */
  readonly spotlight: CardInView | null;
  /** In its place a part of the board; null: none. */
  readonly part: PartInView | null;
  /** How many cards wait to be revealed: nothing else of them is told. */
  readonly drafts: number;
  /** What whoever leads says to all tables. Left out: nothing. */
  readonly word?: string;
  /** At a group's table: they asked whoever leads to come by. Left out: they did not. */
  readonly helpAsked?: true;
  /** The evening comes to its end: one may keep what hangs here. Left out: not yet. */
  readonly closing?: true;
  /** The pitch that is told now; what is left of its time is told beside the view. Left out: none. */
  readonly floor?: FloorInView;
}

export interface FloorInView {
  readonly card: CardInView;
  /** How long it may take. */
  readonly seconds: number;
}

/** A field, of which a phone knows the words; or some cards, in the order in which they were chosen. */
export type PartInView =
  | { readonly part: "field"; readonly field: FieldId }
  | { readonly part: "cards"; readonly cards: readonly CardInView[] };

/** What whoever leads has in the hand beside the view. */
export interface Controls {
  readonly steps: readonly Step[];
  readonly currentStep: StepId;
  readonly door: Board["door"];
  readonly meeting: Omit<Meeting, "clock" | "floor"> & { readonly floor: CardId | null };
  /** Cards that wait, oldest first. */
  readonly waiting: readonly WaitingInView[];
  /** Cards that show, and that somebody is to look at. */
  readonly unchecked: readonly CardId[];
  /** The saved moment since which the wall can tell what grew, as the next meeting begins; null: none. An older server does not say. */
  readonly since?: MomentInView | null;
}

export interface MomentInView {
  readonly id: SnapshotId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface WaitingInView {
  readonly card: CardInView;
  readonly why: WaitingFor;
}

/** A group as phones show it. */
export interface GroupInView extends Omit<Group, "hasTold"> {
  /** Of its pitch, as it is now; empty: the pitch is not on the board any more. */
  readonly title: string;
  /** Whether there is a chair for somebody who comes in later. */
  readonly hasRoom: boolean;
}

/** The pitches round which somebody would like to sit. */
export interface Chosen {
  readonly first: CardId | null;
  readonly second: CardId | null;
}

/** What every phone in the room may see: encoded once per room. */
export interface SharedView {
  readonly board: { readonly id: BoardId; readonly title: string; readonly activity: ActivityId };
  readonly language: Language;
  readonly adding: Board["adding"];
  /** Until when the board is kept if nothing more happens: milliseconds since 1970, the beginning of a day in UTC. */
  readonly keptUntil: number;
  readonly step: Step;
  readonly now: RoomNow;
  /** The newest cards, newest first; at most LIMITS.cardsInView. */
  readonly cards: readonly CardInView[];
  /** Lines between cards of this view. */
  readonly connections: readonly Connection[];
  /** How the room answered its check questions. */
  readonly checks: Checks;
  /** Streets, flats and groups of which a phone may choose one. */
  readonly circles: readonly Circle[];
  /** The order in which pitches are told, as far as it was laid. Left out: it was not. */
  readonly queue?: readonly CardId[];
  /** How the room answered the question of the step itself. Left out: nobody did, or it is not shown yet. */
  readonly polls?: Board["polls"];
  /** Left out: none were made. */
  readonly groups?: readonly GroupInView[];
  /** What a group wrote on its worksheet, by the field's id. Left out: this is no group's table. */
  readonly worksheet?: Worksheet;
  /** How many cards there are in all. */
  readonly total: number;
}

/** A field on which nobody wrote may be missing. */
export type Worksheet = Readonly<Partial<Record<SheetFieldId, string>>>;

/** What only this participant sees: their own doing. */
export interface OwnView {
  readonly participantId: ParticipantId;
  readonly name: string | null;
  /** Their own cards, newest first. */
  readonly cards: readonly OwnCard[];
  readonly connections: readonly Connection[];
  readonly voted: readonly CardId[];
  readonly joined: readonly CardId[];
  /** The cards of which they said that they came true, and which show it. Left out: none. */
  readonly fulfilled?: readonly CardId[];
  /** What they said to check questions in this round. */
  readonly answered: Readonly<Partial<Record<CheckId, Saying>>>;
  /** The circle they said they belong to; null: they would rather not say; left out: they said nothing. */
  readonly circle?: CircleId | null;
  /** What they chose of the answers of the step that the room is in, by its place from 0. Left out: nothing. */
  readonly polled?: { readonly stepId: StepId; readonly option: number };
  /** As far as those pitches are on the board. Left out: none. */
  readonly chosen?: Chosen;
  /** The group they sit in. Left out: none. */
  readonly seat?: GroupId;
  /** Votes left in this step. */
  readonly votesLeft: number;
}

/** What changed in the shared view since the one before it. Absent: the same as before. */
export interface SharedChanges {
  readonly upserts: readonly CardInView[];
  readonly removals: readonly CardId[];
  readonly connections?: readonly Connection[];
  readonly step?: Step;
  readonly now?: RoomNow;
  readonly adding?: Board["adding"];
  readonly keptUntil?: number;
  readonly checks?: Checks;
  readonly circles?: readonly Circle[];
  readonly queue?: readonly CardId[];
  readonly polls?: Board["polls"];
  /** Empty: there are none any more. */
  readonly groups?: readonly GroupInView[];
  /** Only the fields that say something else. */
  readonly worksheet?: Worksheet;
  readonly total: number;
}

/** The whole, as `GET /api/boards/:id/view` gives it. `seq` is the room's sequence number. */
export interface View extends TimeLeft {
  readonly seq: number;
  readonly shared: SharedView;
  readonly own: OwnView;
  /** For whoever leads: what a websocket is told beside it. */
  readonly lead?: LeadView;
}

export interface LeadView {
  readonly controls: Controls;
  readonly presence: Presence;
}
