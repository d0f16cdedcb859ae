import { setTimeout as wait } from "node:timers/promises";
import { createBoard, type NewBoard } from "../../rig/api.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { addCard } from "../load/furnishMap.ts";
import { percentiles } from "../percentiles.ts";

/** Milliseconds. */
export interface Beside {
  readonly restore: number;
  readonly takeHome: number;
  readonly bring: number;
  /** Until the answer to a card on another board meanwhile, beside what it takes otherwise: 95 % of all. */
  readonly restoreLater: number;
  readonly takeHomeLater: number;
  readonly bringLater: number;
}

/** As many as whoever leads may send in a second, and less. */
const EVERY_MS = 25;
const QUIET = 80;

/** A board with all its moments is copied, taken home and brought back, while somebody goes on on another one. */
export async function besideCopies(origin: string, board: NewBoard, snapshotId: string): Promise<Beside> {
  const other = await SimulatedPhone.remote(origin, await createBoard(origin, "asset-map"));
  const headers = { authorization: `Bearer ${board.facilitatorToken}` };
  const alone = percentiles(await cardsUntil(other, quietly())).p95;
  const during = async <Result>(doing: Promise<Result>) => {
    const begun = performance.now();
    let took = 0;
    const done = doing.then((result) => {
      took = performance.now() - begun;
      return result;
    });
    const times = await cardsUntil(other, done);
    return { took, later: Math.max(0, percentiles(times).p95 - alone), result: await done };
  };
  const restored = await during(
    ok(
      fetch(`${origin}/api/boards/${board.id}/snapshots/${snapshotId}/restore`, { method: "POST", headers }),
    ),
  );
  const taken = await during(ok(fetch(`${origin}/api/boards/${board.id}/export`, { headers })));
  const brought = await during(
    ok(fetch(`${origin}/api/boards/import`, { method: "POST", body: taken.result })),
  );
  other.disconnect();
  return {
    restore: restored.took,
    takeHome: taken.took,
    bring: brought.took,
    restoreLater: restored.later,
    takeHomeLater: taken.later,
    bringLater: brought.later,
  };
}

async function quietly(): Promise<void> {
  await wait(QUIET * EVERY_MS);
}

async function ok(asked: Promise<Response>): Promise<ArrayBuffer> {
  const response = await asked;
  if (!response.ok) throw new Error(`A copy answered ${response.status}: ${await response.text()}`);
  return response.arrayBuffer();
}

/** How long each card took that was sent until then. */
async function cardsUntil(phone: SimulatedPhone, end: Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  let isOver = false;
  const over = end.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const begun = performance.now();
    await addCard(phone, "talent", `Kaart ${times.length}`);
    times.push(performance.now() - begun);
    await wait(EVERY_MS);
  }
  await over;
  return times;
}
