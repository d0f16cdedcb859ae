import { describe } from "vitest";
import { compacts } from "./contract/compacts.ts";
import { findsDamage } from "./contract/findsDamage.ts";
import { keepsBoards } from "./contract/keepsBoards.ts";
import { keepsBuurten } from "./contract/keepsBuurten.ts";
import { keepsSnapshotsAndBlobs } from "./contract/keepsSnapshotsAndBlobs.ts";
import { keepsTheLedger } from "./contract/keepsTheLedger.ts";
import { knowsKin } from "./contract/knowsKin.ts";
import { makesLargeBoards } from "./contract/makesLargeBoards.ts";
import { opensAndCloses } from "./contract/opensAndCloses.ts";
import { rewrites } from "./contract/rewrites.ts";
import type { OpenStore } from "./contract/StoreUnderTest.ts";
import { savesBatches } from "./contract/savesBatches.ts";

/** What every BoardStorage must do; each implementation's test runs it. */
export function boardStorageContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the storage contract`, () => {
    describe("boards", () => keepsBoards(open));
    describe("large boards", () => makesLargeBoards(open));
    describe("batches", () => savesBatches(open));
    describe("the ledger", () => keepsTheLedger(open));
    describe("compaction", () => compacts(open));
    describe("rewriting", () => rewrites(open));
    describe("kin", () => knowsKin(open));
    describe("snapshots and blobs", () => keepsSnapshotsAndBlobs(open));
    describe("buurten", () => keepsBuurten(open));
    describe("damage", () => findsDamage(open));
    describe("backup, probe and closing", () => opensAndCloses(open));
  });
}
