import type { Agreement } from "./Agreement.ts";
import type { Board } from "./Board.ts";
import type { Brought } from "./Brought.ts";
import type { Card } from "./Card.ts";
import type { Checks } from "./Checks.ts";
import type { Circle } from "./Circle.ts";
import type { Connection } from "./Connection.ts";
import type { Fulfilled } from "./Fulfilled.ts";
import type { HarvestPage } from "./HarvestPage.ts";
import type {
  CardId,
  CardKindId,
  CircleId,
  ConnectionId,
  ErasedSheetId,
  FieldId,
  NewsId,
  ParticipantId,
  PhotoName,
  SheetFieldId,
  SnapshotId,
  StepId,
} from "./ids.ts";
import type { LedgerEntry } from "./LedgerEntry.ts";
import type { Meeting } from "./Meeting.ts";
import type { Person } from "./Person.ts";
import type { Picture } from "./Picture.ts";
import type { Pitch } from "./Pitch.ts";
import type { Position } from "./Position.ts";
import type { Project } from "./Project.ts";
import type { SavedMoment, Snapshot } from "./Snapshot.ts";
import type { Step } from "./Step.ts";

/**
 * A fact: what a command, once accepted, changes. `decide` makes changes and nothing else; each is applied in one
 * place (board: document/applyChanges, backstage: document/backstageDocument, ledger and snapshots: the room).
 */
export type Change = BoardChange | BackstageChange | LedgerChange | SnapshotChange | EraseChange;

/** Changes that everybody may see. */
export type BoardChange =
  | { readonly type: "card-put"; readonly card: Card }
  | { readonly type: "card-text"; readonly cardId: CardId; readonly text: string }
  | {
      readonly type: "card-moved";
      readonly cardId: CardId;
      readonly pos: Position;
      readonly field: FieldId | null;
      readonly kind: CardKindId;
    }
  /** The card goes, and the connections that hang from it. */
  | { readonly type: "card-removed"; readonly cardId: CardId }
  | { readonly type: "card-votes"; readonly cardId: CardId; readonly votes: number }
  | { readonly type: "card-joined"; readonly cardId: CardId; readonly joined: number }
  | { readonly type: "card-agreement"; readonly cardId: CardId; readonly agreement: Agreement }
  | { readonly type: "card-pitch"; readonly cardId: CardId; readonly pitch: Pitch }
  | { readonly type: "card-project"; readonly cardId: CardId; readonly project: Project }
  /** Null: it is not, or not any more. */
  | { readonly type: "card-fulfilled"; readonly cardId: CardId; readonly fulfilled: Fulfilled | null }
  /** What a card shows of itself and of those that were merged into it. */
  | { readonly type: "card-shared"; readonly cardId: CardId; readonly shown: SharedValues }
  | { readonly type: "connection-put"; readonly connection: Connection }
  | { readonly type: "connection-removed"; readonly connectionId: ConnectionId }
  | { readonly type: "step-set"; readonly stepId: StepId }
  /** A new step, or another shape of one; where it comes is in the order. */
  | { readonly type: "step-put"; readonly step: Step }
  | { readonly type: "step-removed"; readonly stepId: StepId }
  /** All steps, in order. */
  | { readonly type: "steps-ordered"; readonly order: readonly StepId[] }
  | { readonly type: "meeting-set"; readonly values: Partial<Meeting> }
  | { readonly type: "checks-set"; readonly checks: Checks }
  | { readonly type: "picture-set"; readonly picture: Picture | null }
  | { readonly type: "circles-set"; readonly circles: readonly Circle[] }
  | { readonly type: "circles-here-set"; readonly here: readonly CircleId[] }
  | { readonly type: "gathering-set"; readonly values: Partial<Gathering> }
  /** The whole text of one field of the worksheet. */
  | { readonly type: "sheet-text"; readonly field: SheetFieldId; readonly text: string }
  | { readonly type: "page-set"; readonly page: HarvestPage }
  /** From which line it came, as it is by now. */
  | { readonly type: "card-brought"; readonly cardId: CardId; readonly brought: Brought }
  | { readonly type: "saved-set"; readonly saved: SavedMoment | null }
  | { readonly type: "adding-set"; readonly adding: Board["adding"] }
  | { readonly type: "door-set"; readonly door: Board["door"] }
  | { readonly type: "keep-days-set"; readonly days: number };

/** Who tells what, who sits where, and what was chosen: as far as everybody may know. */
export type Gathering = Pick<Board, "queue" | "groups" | "mostAtTable" | "polls">;

/** What changes on a card when others are merged into it, or leave it. */
export type SharedValues = Pick<Card, "votes" | "joined" | "said" | "photo" | "agreement" | "fulfilled">;

/** A card that is not on the board, with the lines that hung from it, so that it can come back whole. */
export interface CardBackstage {
  readonly card: Card;
  readonly connections: readonly Connection[];
}

/** A card that was taken down. `why`: what it waited for, or waits for when who made it hangs it back. */
export interface RemovedCard extends CardBackstage {
  readonly why: WaitingFor | null;
}

/** A card that only who made it and whoever leads can see. */
export interface WaitingCard extends CardBackstage {
  readonly why: WaitingFor;
}

/**
 * A card that was merged into another, and shows as that one. Its lines are those it had. `votes`: those of which nobody
 * knows any more who gave them; all others are counted from the ledger, so also with `joined`.
 */
export interface MergedCard extends CardBackstage {
  readonly into: CardId;
}

/** The step asks for approval; it has a word of the list; or it was hidden. */
export type WaitingFor = "approval" | "word" | "hidden";

/** Changes that only facilitators may see. */
export type BackstageChange =
  | { readonly type: "wastebasket-put"; readonly removed: RemovedCard }
  | { readonly type: "wastebasket-taken"; readonly cardId: CardId }
  | { readonly type: "waiting-put"; readonly waiting: WaitingCard }
  | { readonly type: "waiting-taken"; readonly cardId: CardId }
  | { readonly type: "merged-put"; readonly merged: MergedCard }
  | { readonly type: "merged-taken"; readonly cardId: CardId }
  /** It shows already, and somebody is to look at it. */
  | { readonly type: "unchecked-put"; readonly cardId: CardId }
  | { readonly type: "unchecked-taken"; readonly cardId: CardId }
  | { readonly type: "person-put"; readonly person: Person }
  | { readonly type: "person-gone"; readonly participantId: ParticipantId };

/** Changes that nobody is shown. */
export type LedgerChange =
  | { readonly type: "ledger-put"; readonly entry: LedgerEntry }
  | { readonly type: "ledger-removed"; readonly entry: LedgerEntry };

/** A snapshot is of the board as the changes before it in the same decision left it. */
export type SnapshotChange =
  | { readonly type: "snapshot-saved"; readonly snapshot: Snapshot }
  | { readonly type: "snapshot-removed"; readonly snapshotId: SnapshotId };

/**
 * Of these (cards, connections, photos, messages of projects, a participant, what stood on a worksheet) no trace may be left: not in what was saved before, not in snapshots, not
 * in history. What else goes from the board and the ledger stands beside it as ordinary changes.
 */
export type EraseChange = { readonly type: "erased"; readonly ids: readonly ErasableId[] };

export type ErasableId = CardId | ConnectionId | ParticipantId | PhotoName | NewsId | ErasedSheetId;
