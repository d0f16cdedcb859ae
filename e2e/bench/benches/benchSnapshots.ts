import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { snapshots } from "../scenarios/snapshots.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = { snapshots: 200, cards: 10, timed: 20 };

/** What two hundred saved moments of a growing board take on disk, and how long saving one holds the room up. */
export async function benchSnapshots(_options: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const times = await using(await startOurs({ dataDir, boards: [] }), (ours) => snapshots(ours, LOAD));
    return { ...taken(dataDir), ...times };
  });
}

/** The server was stopped: the board's newest whole state is what its last moment would take by itself. */
function taken(dataDir: string): { readonly last: number; readonly all: number; readonly ratio: number } {
  const database = new DatabaseSync(join(dataDir, "buurtbord.sqlite"), { readOnly: true });
  const first = "board = (SELECT min(board) FROM boards)"; // the others are copies of it, and who was beside it
  const sum = database.prepare(`SELECT sum(length(state)) AS bytes FROM snapshots WHERE ${first}`).get();
  const state = database
    .prepare(`SELECT length(document) AS bytes FROM states WHERE ${first} ORDER BY seq DESC LIMIT 1`)
    .get();
  database.close();
  const [all, last] = [Number(sum?.bytes), Number(state?.bytes)];
  return { last: last / 1_000, all: all / 1_000, ratio: all / last };
}
