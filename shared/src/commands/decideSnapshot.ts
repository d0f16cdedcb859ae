import { type Board, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import { isOtherEvening } from "../board/evening.ts";
import type { SnapshotId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import type { SavedBy, Snapshot } from "../board/Snapshot.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { keptInSnapshot } from "./decidePicture.ts";

export function saveSnapshot(
  situation: Situation,
  command: CommandOf<"save-snapshot">,
  fresh: Fresh,
): Decision {
  const name = cleanLine(command.name);
  if (name === "") return refuse("name-empty");
  if (codePoints(name) > LIMITS.snapshotNameCodePoints) return refuse("name-too-long");
  const byHand = situation.snapshots.filter(({ by }) => by === "hand");
  if (byHand.length >= LIMITS.snapshotsPerBoard) return refuse("too-many-snapshots");
  const snapshot = snapshotOf(situation.board, name, "hand", fresh);
  return accept(
    [
      { type: "saved-set", saved: { name, at: fresh.now } },
      { type: "snapshot-saved", snapshot },
      ...keptInSnapshot(situation),
    ],
    { snapshotId: snapshot.id },
  );
}

/**
 * The moment that is saved by itself when the room leaves the step it is in. Nothing, where nothing changed since the
 * newest moment. What is new "since last time" goes on being counted from what people saved themselves.
 */
export function stepEnded(situation: Situation, fresh: Pick<Fresh, "id" | "now">): readonly Change[] {
  return savedByItself(situation, situation.momentNames.afterStep(stepOf(situation.board)), "step", fresh);
}

/** The same when an evening ends: adding or the door is closed in the last step, or everybody has gone. */
export function eveningEnded(situation: Situation, fresh: Pick<Fresh, "id" | "now">): readonly Change[] {
  return savedByItself(situation, situation.momentNames.closing, "closing", fresh);
}

/** Whether no step of the programme comes after the one that the room is in. */
export function isLastStep({ steps, currentStep }: Board): boolean {
  const at = steps.findIndex(({ id }) => id === currentStep);
  return steps.slice(at + 1).every(({ skipped }) => skipped);
}

function savedByItself(
  situation: Situation,
  name: string,
  by: SavedBy,
  fresh: Pick<Fresh, "id" | "now">,
): readonly Change[] {
  if (!situation.isChanged) return [];
  return [
    ...thinnedOut(situation.snapshots),
    { type: "snapshot-saved", snapshot: snapshotOf(situation.board, name, by, fresh) },
    ...keptInSnapshot(situation),
  ];
}

/**
 * Room for one more that is saved by itself: the oldest goes that is not the last of its evening, then simply the
 * oldest. Never one that somebody saved by hand.
 */
function thinnedOut(snapshots: readonly Snapshot[]): readonly Change[] {
  const byThemselves = snapshots.filter(({ by }) => by !== "hand");
  if (byThemselves.length < LIMITS.ownSnapshotsPerBoard) return [];
  const isWithin = ({ takenAt }: Snapshot, at: number) => {
    const next = byThemselves[at + 1];
    return next !== undefined && !isOtherEvening(takenAt, next.takenAt);
  };
  const oldest = byThemselves.find(isWithin) ?? byThemselves[0];
  return oldest === undefined ? [] : [{ type: "snapshot-removed", snapshotId: oldest.id }];
}

/** What is told of a moment of this board. */
export function snapshotOf(
  { cards, connections }: Pick<Board, "cards" | "connections">,
  name: string,
  by: SavedBy,
  { id, now }: Pick<Fresh, "id" | "now">,
): Snapshot {
  return {
    id: id as SnapshotId,
    name,
    takenAt: now,
    cards: cards.size,
    connections: connections.size,
    by,
    hasGap: false,
  };
}
