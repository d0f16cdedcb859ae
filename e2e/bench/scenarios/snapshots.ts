import { setTimeout as wait } from "node:timers/promises";
import { createBoard } from "../../rig/api.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { addCard, MAP_KINDS } from "../load/furnishMap.ts";
import { percentiles } from "../percentiles.ts";
import type { OurTarget } from "../targets/ourTarget.ts";
import { type Beside, besideCopies } from "./besideCopies.ts";

export interface SnapshotsLoad {
  readonly snapshots: number;
  /** That come to the board before each of them. */
  readonly cards: number;
  /** The last so many are timed, when the board is at its largest. */
  readonly timed: number;
}

/** Milliseconds. */
export interface Snapshots extends Beside {
  /** Until the answer to a card that was sent in the same breath as "Bewaar", less what it takes otherwise: median. */
  readonly held: number;
  /** Until the answer to "Bewaar": median. */
  readonly answer: number;
  /** How late the event loop was at worst. */
  readonly loop: number;
}

/** A board that grows and grows, and is saved again and again. */
export async function snapshots(target: OurTarget, load: SnapshotsLoad): Promise<Snapshots> {
  const board = await createBoard(target.origin, "asset-map");
  const remote = await SimulatedPhone.remote(target.origin, board);
  const other = await SimulatedPhone.remote(target.origin, board);
  const answers: number[] = [];
  let snapshotId = "";
  const beside: number[] = [];
  const alone: number[] = [];
  for (let n = 0; n < load.snapshots; n++) {
    for (let card = 0; card < load.cards - 2; card++) await add(remote, n * load.cards + card);
    const isTimed = n >= load.snapshots - load.timed;
    if (isTimed && alone.length === 0) await target.read();
    if (isTimed) await wait(50);
    alone.push((await timed(() => add(other, n))).took);
    const [answer, card] = await Promise.all([
      timed(() => remote.ask({ type: "save-snapshot", name: `Moment ${n}` })),
      timed(() => add(other, n)),
    ]);
    answers.push(answer.took);
    if (answer.result.type === "result") snapshotId = answer.result.result.snapshotId ?? "";
    beside.push(card.took);
  }
  const { loop } = await target.read();
  for (const phone of [remote, other]) phone.disconnect();
  const copies = await besideCopies(target.origin, board, snapshotId);
  const median = (times: readonly number[]) => percentiles(times.slice(-load.timed)).p50;
  return {
    held: Math.max(0, median(beside) - median(alone)),
    answer: median(answers),
    loop: loop.max,
    ...copies,
  };
}

function add(phone: SimulatedPhone, n: number): Promise<string> {
  return addCard(phone, MAP_KINDS[n % MAP_KINDS.length] ?? "talent", `${WORDS[n % WORDS.length]} ${n}`);
}

const WORDS = ["Samen soep koken", "Een fiets lenen", "Voorlezen", "De speeltuin", "Koor op dinsdag"];

async function timed<Result>(doing: () => Promise<Result>) {
  const begun = performance.now();
  const result = await doing();
  return { result, took: performance.now() - begun };
}
