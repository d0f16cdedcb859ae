import { setTimeout as wait } from "node:timers/promises";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { createBoard, type NewBoard } from "../../rig/api.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { type Furniture, furnishMap } from "../load/furnishMap.ts";
import { type Doing, Neighbour } from "../load/Neighbour.ts";
import { type Percentiles, percentiles } from "../percentiles.ts";
import type { OurTarget } from "../targets/ourTarget.ts";

export interface ViewsLoad {
  readonly phones: number;
  readonly seconds: number;
  /** What is done, board after board. */
  readonly evening: readonly (readonly Part[])[];
  /** What lies on a map before. Left out: nothing. */
  readonly furniture?: Furniture;
}

export interface Views {
  readonly ack: Percentiles;
  readonly commands: number;
  readonly refused: readonly string[];
  /** Cards that some phone showed otherwise than somebody who came in afterwards. */
  readonly unequal: number;
  /** Of one core: 0.5 is half of it. */
  readonly cores: number;
  /** Megabytes at the peak. */
  readonly rss: number;
  /** Milliseconds that the event loop was late, 99th percentile. */
  readonly loop: number;
}

export interface Part extends Doing {
  readonly activity: string;
  readonly step: string;
  /** Of all seconds. */
  readonly share: number;
}

const part = (activity: string, kind: string, step: string, verbs: readonly Verb[], share: number): Part => ({
  activity,
  kind,
  step,
  verbs,
  dots: 3,
  share,
});

/** No step lets phones do everything: most of the evening on a map with lines, then ideas with dots and hands. */
export const EVENING: readonly (readonly Part[])[] = [
  [part("asset-map", "talent", "miss", ["add", "connect"], 0.7)],
  [
    part("idea-board", "idea", "ideas", ["add"], 0.05),
    part("idea-board", "idea", "dots", ["vote"], 0.125),
    part("idea-board", "idea", "join", ["join"], 0.125),
  ],
];

/** The map alone. */
export const ON_THE_MAP: readonly (readonly Part[])[] = [
  [part("asset-map", "talent", "miss", ["add", "connect"], 1)],
];

/** Every phone does something once a second, all of it allowed, and everybody sees it all. */
export async function views(target: OurTarget, load: ViewsLoad): Promise<Views> {
  await target.read();
  const times: number[] = [];
  const refused: string[] = [];
  let unequal = 0;
  for (const parts of load.evening) {
    const board = await createBoard(target.origin, parts[0]?.activity);
    const phones = await joinAll(target.origin, board, load.phones);
    const remote = await SimulatedPhone.remote(target.origin, board);
    if (load.furniture !== undefined) await furnishMap(remote, load.furniture);
    const tied = new Set<string>();
    const neighbours = phones.map((phone, n) => new Neighbour(phone, seededRandom(n), tied));
    for (const doing of parts) {
      await remote.ask({ type: "set-step", stepId: doing.step });
      await Promise.all(
        neighbours.map((one, n) => actOnceASecond(one, n / load.phones, doing, load.seconds)),
      );
    }
    await wait(2_000);
    unequal += await countUnequal(target.origin, board, phones);
    for (const one of neighbours) {
      for (const time of one.times) times.push(time);
      refused.push(...one.refusals);
    }
    for (const phone of [remote, ...phones]) phone.disconnect();
  }
  const { cpu, elapsed, peakRss, loop } = await target.read();
  return {
    ack: percentiles(times),
    commands: times.length,
    refused,
    unequal,
    cores: cpu / elapsed,
    rss: peakRss / 1e6,
    loop: loop.p99,
  };
}

async function joinAll(origin: string, board: NewBoard, count: number): Promise<SimulatedPhone[]> {
  const phones: SimulatedPhone[] = [];
  for (let n = 0; n < count; n++) {
    const phone = await SimulatedPhone.join(origin, board);
    await phone.connect();
    phones.push(phone);
  }
  return phones;
}

/** People do not press in step: each begins at its own moment of the second. */
async function actOnceASecond(one: Neighbour, phase: number, doing: Part, seconds: number): Promise<void> {
  const begin = performance.now() + phase * 1_000;
  const answers: Promise<void>[] = [];
  for (let second = 0; second < seconds * doing.share; second++) {
    await wait(Math.max(0, begin + second * 1_000 - performance.now()));
    await answers.at(-1);
    answers.push(one.act(doing));
  }
  await Promise.all(answers);
}

async function countUnequal(
  origin: string,
  board: NewBoard,
  phones: readonly SimulatedPhone[],
): Promise<number> {
  const newcomer = await SimulatedPhone.join(origin, board);
  await newcomer.connect();
  const expected = JSON.stringify(sorted(newcomer));
  newcomer.disconnect();
  return phones.filter((phone) => JSON.stringify(sorted(phone)) !== expected).length;
}

function sorted({ shown }: SimulatedPhone): readonly unknown[] {
  return [...shown.values()].sort((one, other) => one.id.localeCompare(other.id));
}
