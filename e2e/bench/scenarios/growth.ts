import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { furnishHouse } from "../load/furnishHouse.ts";
import { type Work, workOn } from "../load/workOn.ts";
import { YjsClient } from "../load/YjsClient.ts";
import { type House, inFolder, startOurs } from "../targets/ourTarget.ts";

export interface Growth {
  /** Kilobytes on disk for the board as it is: the newest whole state and the log after it. */
  readonly stored: number;
  /** The same document in kilobytes, not compressed: in Yjs's second encoding, and in its first, which others store. */
  readonly secondEncoding: number;
  readonly firstEncoding: number;
  /** Milliseconds from connecting until the whole board is there, on a server that was started just before. */
  readonly coldOpen: readonly number[];
}

const CARDS = 200;
const OPENINGS = 5;
const EVERYBODY_LEFT_MS = 500;

/** A year of dragging and typing on one board. */
export function growth(work: Work): Promise<Growth> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: CARDS });
    const state = await workInHouse(house, work);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    return {
      stored: storedBytes(dataDir) / 1000,
      secondEncoding: Y.encodeStateAsUpdateV2(doc).length / 1000,
      firstEncoding: state.length / 1000,
      coldOpen: await openCold(house),
    };
  });
}

async function workInHouse(house: House, work: Work): Promise<Uint8Array> {
  const server = await startOurs(house);
  try {
    const state = await workOn(server, work);
    await wait(EVERYBODY_LEFT_MS); // the evening is over: the laptop is put off after the last one left
    return state;
  } finally {
    await server.stop();
  }
}

function storedBytes(dataDir: string): number {
  const database = new DatabaseSync(join(dataDir, "buurtbord.sqlite"), { readOnly: true });
  try {
    const state = database
      .prepare("SELECT seq, length(document) AS bytes FROM states ORDER BY seq DESC LIMIT 1")
      .get();
    const log = database
      .prepare("SELECT coalesce(sum(length(document)), 0) AS bytes FROM updates WHERE seq > ?")
      .get(Number(state?.seq));
    return Number(state?.bytes) + Number(log?.bytes);
  } finally {
    database.close();
  }
}

async function openCold(house: House): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    const server = await startOurs(house);
    const began = performance.now();
    const screen = await YjsClient.open(server, { role: "reader" });
    times.push(performance.now() - began);
    screen.close();
    await server.stop();
  }
  return times;
}
