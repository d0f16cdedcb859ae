import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { onTestFinished } from "vitest";
import type { BoardStorage, LoadedBoard } from "../BoardStorage.ts";
import type { Damage } from "./Damage.ts";

/** What an implementation brings to its acceptance test: a new, empty store, and how to go on after a restart. */
export interface StoreUnderTest {
  readonly storage: BoardStorage;
  /** Closes the store and opens what it saved. */
  reopen(): Promise<BoardStorage>;
  openBackup(path: string): Promise<BoardStorage>;
  /** Closes the store, spoils something of a board and opens it again. */
  reopenDamaged(boardId: BoardId, damage: Damage): Promise<BoardStorage>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

/** A folder for the length of one test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "buurtbord-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function loadedBoard(storage: BoardStorage, boardId: BoardId): Promise<LoadedBoard> {
  const result = await storage.load(boardId);
  if (result.state !== "loaded") throw new Error(`Board ${boardId} is ${result.state}`);
  return { ...result.board, ledger: result.board.ledger.toSorted(byContent) };
}

/** Storage keeps a ledger, not its order. */
function byContent(one: unknown, other: unknown): number {
  return JSON.stringify(one).localeCompare(JSON.stringify(other));
}
