import { setTimeout as wait } from "node:timers/promises";
import type { NewBoard } from "../../rig/api.ts";
import { BoardReader } from "../../rig/BoardReader.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import type { OurTarget } from "../targets/ourTarget.ts";

export interface PathLoad {
  readonly phones: number;
  readonly seconds: number;
}

/** Milliseconds from the press on a phone, one value for each contribution. */
export interface PathTimes {
  /** Until the phone may say "Bewaard". */
  readonly ack: readonly number[];
  /** Until it lies on the wall. */
  readonly wall: readonly number[];
  /** Milliseconds that the server's event loop was late, 99th percentile. */
  readonly loop: number;
  /** Seconds of the server's CPU for all of it. */
  readonly cpu: number;
}

interface Sent {
  readonly at: number;
  readonly cardId: string;
  readonly ackAt: number;
}

/** One wall and a roomful of phones that each add a wish once a second. */
export async function measurePath(server: OurTarget, board: NewBoard, load: PathLoad): Promise<PathTimes> {
  const wall = new BoardReader(server.origin, board);
  await wall.synced();
  const phones = await Promise.all(
    Array.from({ length: load.phones }, () => SimulatedPhone.join(server.origin, board)),
  );
  await Promise.all(phones.map((phone) => phone.connect()));
  await server.read();
  const sent = (await Promise.all(phones.map((phone, index) => addOnceASecond(phone, index, load)))).flat();
  const { loop, cpu } = await server.read();
  await wait(500);
  const times = {
    loop: loop.p99,
    cpu,
    ack: sent.map(({ at, ackAt }) => ackAt - at),
    wall: sent.map(({ at, cardId }) => arrival(wall, cardId) - at),
  };
  for (const phone of phones) phone.disconnect();
  await wall.close();
  return times;
}

/** Phones do not press in step: each begins at its own moment of the second. */
async function addOnceASecond(phone: SimulatedPhone, index: number, load: PathLoad): Promise<Sent[]> {
  await wait((index / load.phones) * 1000);
  const begin = performance.now();
  const answers: Promise<Sent>[] = [];
  for (let second = 0; second < load.seconds; second++) {
    await wait(Math.max(0, begin + second * 1000 - performance.now()));
    answers.push(addOne(phone, `Wens ${second} van telefoon ${index}`));
  }
  return Promise.all(answers);
}

async function addOne(phone: SimulatedPhone, text: string): Promise<Sent> {
  const at = performance.now();
  const answer = await phone.addWish(text);
  if (answer.type !== "result" || answer.result.cardId === undefined) {
    throw new Error(`A wish was answered with ${JSON.stringify(answer)}`);
  }
  return { at, ackAt: performance.now(), cardId: answer.result.cardId };
}

function arrival(wall: BoardReader, cardId: string): number {
  const at = wall.seenAt.get(cardId);
  if (at === undefined) throw new Error(`Card ${cardId} never reached the wall`);
  return at;
}
