import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { expect, test } from "vitest";
import { SimulatedDisk } from "./SimulatedDisk.ts";

const PATH = "/data/bord";
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

function written(text: string, offset = 0) {
  return { what: "write", path: PATH, offset, bytes: Buffer.from(text) } as const;
}

/** Everything that this disk could hold of the file after power loss. */
function outcomes(disk: SimulatedDisk): Set<string | undefined> {
  return new Set(SEEDS.map((seed) => disk.afterPowerLoss(seededRandom(seed)).get(PATH)?.toString()));
}

test("what was fsynced, with its folder, is always there", () => {
  const disk = new SimulatedDisk();
  disk.take(written("kaart"));
  disk.take({ what: "sync", path: PATH });
  disk.take({ what: "sync", path: "/data" });
  expect(outcomes(disk)).toEqual(new Set(["kaart"]));
});

test("a file whose folder was not fsynced may be missing", () => {
  const disk = new SimulatedDisk();
  disk.take(written("kaart"));
  disk.take({ what: "sync", path: PATH });
  expect(outcomes(disk)).toEqual(new Set(["kaart", undefined]));
});

test("of what was written after the last fsync any part may be lost", () => {
  const disk = new SimulatedDisk();
  disk.take(written("aa"));
  disk.take({ what: "sync", path: PATH });
  disk.take({ what: "sync", path: "/data" });
  disk.take(written("b", 0));
  disk.take(written("c", 1));
  expect(outcomes(disk)).toEqual(new Set(["aa", "ba", "ac", "bc"]));
});

test("a write can be torn between sectors of 512 bytes", () => {
  const disk = new SimulatedDisk();
  disk.take(written("a".repeat(1024)));
  disk.take({ what: "sync", path: PATH });
  disk.take({ what: "sync", path: "/data" });
  disk.take(written("b".repeat(1024)));
  expect(outcomes(disk)).toContain("a".repeat(512) + "b".repeat(512));
});

test("a removed file may come back until its folder is fsynced", () => {
  const disk = new SimulatedDisk();
  disk.take(written("kaart"));
  disk.take({ what: "sync", path: PATH });
  disk.take({ what: "sync", path: "/data" });
  disk.take({ what: "unlink", path: PATH });
  expect(outcomes(disk)).toEqual(new Set(["kaart", undefined]));
  disk.take({ what: "sync", path: "/data" });
  expect(outcomes(disk)).toEqual(new Set([undefined]));
});
