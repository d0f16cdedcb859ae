import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { SavedBy, Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { expect, test } from "vitest";
import { evenings } from "./evenings.ts";

function saved(name: string, takenAt: number, by: SavedBy): Snapshot {
  return { id: name as SnapshotId, name, takenAt, by, cards: 1, connections: 0, hasGap: false };
}

test("moments stand by evening, newest first, also of an evening that went on after midnight", () => {
  const [march, april] = [Date.UTC(2026, 2, 5, 21), Date.UTC(2026, 3, 2, 19)];
  const late = march + 4 * 3_600_000;
  const found = evenings([
    saved("Na: Dromen", march, "step"),
    saved("Maart", march + 1, "hand"),
    saved("Einde van de avond", late, "closing"),
    saved("April", april, "hand"),
  ]);
  const names = (of: readonly Snapshot[]) => of.map(({ name }) => name);
  expect(found.map(({ at, byHand, byThemselves }) => [at, names(byHand), names(byThemselves)])).toEqual([
    [april, ["April"], []],
    [late, ["Maart"], ["Einde van de avond", "Na: Dromen"]],
  ]);
});
