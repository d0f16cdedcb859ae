import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { SavedBy, Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { expect, test } from "vitest";
import { momentsThatFit } from "./momentsThatFit.ts";

function moment(name: string, by: SavedBy): Snapshot {
  return { id: name as SnapshotId, name, takenAt: 0, cards: 1, connections: 0, by, hasGap: false };
}

const LIFE = [
  moment("eerste avond", "hand"),
  moment("na dromen", "step"),
  moment("einde", "closing"),
  moment("tweede avond", "hand"),
  moment("na kiezen", "step"),
];

async function taken(most: number, damaged = ""): Promise<readonly string[]> {
  const read = async (snapshot: Snapshot) =>
    snapshot.name === damaged ? null : { snapshot, state: new Uint8Array(10) };
  return (await momentsThatFit(LIFE, read, most)).map(({ snapshot }) => snapshot.name);
}

test("all moments go along where they fit, in their order", async () => {
  expect(await taken(50)).toEqual(LIFE.map(({ name }) => name));
  expect(await taken(50, "einde")).toEqual(["eerste avond", "na dromen", "tweede avond", "na kiezen"]);
});

test("where they do not, those that people saved go along first, and of the others the newest", async () => {
  expect(await taken(30)).toEqual(["eerste avond", "tweede avond", "na kiezen"]);
  expect(await taken(15)).toEqual(["tweede avond"]);
  expect(await taken(5)).toEqual([]);
});
