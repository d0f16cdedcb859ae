import { setTimeout as wait } from "node:timers/promises";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { newStep, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { createBoard, postCommand } from "../../rig/api.ts";
import { BoardReader } from "../../rig/BoardReader.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { addCard, type Furniture, furnishMap, MAP_KINDS } from "../load/furnishMap.ts";
import { openAll } from "../load/openAll.ts";
import type { OurTarget } from "../targets/ourTarget.ts";

export interface RevealLoad extends Furniture {
  /** One after the other, each with all of the rest. */
  readonly boards: number;
  readonly phones: number;
  readonly drafts: number;
}

/** Milliseconds from the press on the remote: the longest of all boards. */
export interface Reveal {
  readonly answer: number;
  readonly wall: number;
  readonly phones: number;
  /** Cards that a wall or phone did not show within the time that it waited. */
  readonly unseen: number;
  /** Milliseconds that the event loop was late, 99th percentile. */
  readonly loop: number;
}

type Times = Omit<Reveal, "loop">;

const SILENT = valuesOf(newStep("hang", { verbs: ["add"], writing: "silent" }));
/** Nobody waits longer than this for what is late. */
const LONGEST_MS = 3_000;

/** Everybody wrote in silence, on a map that is full already; then it is all shown at once. */
export async function reveal(target: OurTarget, load: RevealLoad): Promise<Reveal> {
  const times: Times[] = [];
  for (let n = 0; n < load.boards; n++) times.push(await once(target, load));
  const { loop } = await target.read();
  const most = (of: (each: Times) => number) => Math.max(...times.map(of));
  return {
    answer: most(({ answer }) => answer),
    wall: most(({ wall }) => wall),
    phones: most(({ phones }) => phones),
    unseen: times.reduce((sum, { unseen }) => sum + unseen, 0),
    loop: loop.p99,
  };
}

async function once(target: OurTarget, load: RevealLoad): Promise<Times> {
  const { origin } = target;
  const board = await createBoard(origin, "asset-map");
  const remote = await SimulatedPhone.remote(origin, board);
  await furnishMap(remote, load);
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(origin, board.id, board.facilitatorToken, command);
  await lead({ type: "change-step", stepId: "hang", step: SILENT });
  const phones = await openAll(load.phones, () => SimulatedPhone.join(origin, board));
  await Promise.all(phones.map((phone) => phone.connect()));
  const wall = new BoardReader(origin, board);
  await wall.synced();
  const drafts = await writeInSilence(phones, load.drafts);
  await target.read();
  await wait(1_000);

  const pressed = performance.now();
  await remote.ask({ type: "reveal-cards", which: { type: "all" } });
  const answer = performance.now() - pressed;
  await wait(LONGEST_MS);
  const newest = drafts.slice(-LIMITS.cardsInView);
  const onWall = drafts.map((cardId) => wall.seenAt.get(cardId));
  const onPhones = phones.flatMap(({ seenAt }) => newest.map((cardId) => seenAt.get(cardId)));
  for (const phone of [remote, ...phones]) phone.disconnect();
  await wall.close();
  const last = (arrivals: readonly (number | undefined)[]) =>
    Math.max(...arrivals.map((at) => (at === undefined ? LONGEST_MS : at - pressed)));
  const unseen = [...onWall, ...onPhones].filter((at) => at === undefined).length;
  return { answer, wall: last(onWall), phones: last(onPhones), unseen };
}

/** In the order in which they were written, each at a moment of its own. */
async function writeInSilence(phones: readonly SimulatedPhone[], count: number): Promise<string[]> {
  return openAll(count, async (n) => {
    const phone = phones[n % phones.length];
    if (phone === undefined) throw new RangeError("Nobody is there to write");
    const cardId = await addCard(
      phone,
      MAP_KINDS[n % MAP_KINDS.length] ?? "talent",
      `Stil geschreven, nummer ${n}`,
    );
    await wait(2);
    return cardId;
  });
}
