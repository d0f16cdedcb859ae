import type { BackstageReader } from "../board/BackstageReader.ts";
import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ConnectionId, ParticipantId, SnapshotId, StepId } from "../board/ids.ts";
import type { Role } from "../board/Role.ts";
import type { Snapshot } from "../board/Snapshot.ts";
import type { Step } from "../board/Step.ts";
import type { LedgerReader } from "./LedgerReader.ts";
import type { Refusal } from "./Refusal.ts";

/** Everything that a decision may look at. */
export interface Situation {
  readonly board: Board;
  readonly backstage: BackstageReader;
  readonly ledger: LedgerReader;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Whether what lies on the board changed since the newest snapshot. */
  readonly isChanged: boolean;
  readonly momentNames: MomentNames;
}

/** What moments are called that are saved by themselves, in the board's language; within LIMITS.snapshotNameCodePoints. */
export interface MomentNames {
  afterStep(step: Step): string;
  readonly closing: string;
}

/** Who asks. */
export interface Actor {
  readonly role: Role;
  readonly participantId: ParticipantId;
  /** At a table: the name that they gave in the evening. Null or left out: as the ledger knows them. */
  readonly name?: string | null;
  /** At a table: who leads its evening, whose links the table does not know. Left out: there is no evening. */
  readonly leadsEvening?: (participantId: ParticipantId) => boolean;
}

/** What a decision may not make up itself: it has no clock and no dice. */
export interface Fresh {
  /** A new id, for the one thing this command may make. */
  readonly id: string;
  /** A new whole number below 2³². */
  readonly seed: number;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
}

export type Decision =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly result: CommandResult }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an accepted command tells whoever sent it. */
export interface CommandResult {
  readonly cardId?: CardId;
  readonly connectionId?: ConnectionId;
  readonly snapshotId?: SnapshotId;
  readonly stepId?: StepId;
  /** How many cards came, where it may be any number. */
  readonly cards?: number;
}

export function accept(changes: readonly Change[], result: CommandResult = {}): Decision {
  return { ok: true, changes, result };
}

export function refuse(refusal: Refusal): Decision {
  return { ok: false, refusal };
}
