import type { SnapshotId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import type { Snapshot } from "../board/Snapshot.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { keptInSnapshot } from "./decidePicture.ts";

export function saveSnapshot(
  situation: Situation,
  command: CommandOf<"save-snapshot">,
  fresh: Fresh,
): Decision {
  const { board, snapshots } = situation;
  const name = cleanLine(command.name);
  if (name === "") return refuse("name-empty");
  if (codePoints(name) > LIMITS.snapshotNameCodePoints) return refuse("name-too-long");
  if (snapshots >= LIMITS.snapshotsPerBoard) return refuse("too-many-snapshots");
  const snapshot: Snapshot = {
    id: fresh.id as SnapshotId,
    name,
    takenAt: fresh.now,
    cards: board.cards.size,
    connections: board.connections.size,
  };
  return accept(
    [
      { type: "saved-set", saved: { name, at: fresh.now } },
      { type: "snapshot-saved", snapshot },
      ...keptInSnapshot(situation),
    ],
    { snapshotId: snapshot.id },
  );
}
