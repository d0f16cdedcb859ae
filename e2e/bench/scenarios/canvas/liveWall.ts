import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import * as Y from "yjs";
import type { NewBoard } from "../../../rig/api.ts";
import { SimulatedPhone } from "../../../rig/SimulatedPhone.ts";
import { openAll } from "../../load/openAll.ts";
import { YjsClient } from "../../load/YjsClient.ts";
import type { OurTarget } from "../../targets/ourTarget.ts";
import { machineClock, notedBy } from "./drawnCards.ts";

const EVERY_MS = 150;

/** Somebody elsewhere moves a card so many times: milliseconds until the wall has drawn it, each time. */
export async function movesOnWall(
  wall: Page,
  target: OurTarget,
  room: number,
  times: number,
): Promise<number[]> {
  const hand = await YjsClient.open(target, { role: "writer", room, doc: new Y.Doc() });
  hand.sendOwnWrites();
  const cards = [...(hand.doc?.getMap("cards").values() ?? [])] as Y.Map<[number, number]>[];
  const moved: number[] = [];
  for (let n = 0; n < times; n++) {
    const card = cards[(n * 37) % cards.length];
    const [x, y] = card?.get("pos") ?? [0, 0];
    moved.push(machineClock());
    card?.set("pos", [x + 40, y - 30]);
    await wait(EVERY_MS);
  }
  const { drawn } = await notedBy(wall);
  hand.close();
  return moved.map((at, n) => (drawn.find((one) => one >= at) ?? moved[n + 1] ?? at + EVERY_MS) - at);
}

const PHONES = 10;
const COME_TO_REST_MS = 3_000;

/** So many cards come within a second: the longest task of the wall meanwhile, in milliseconds; 0: none over 50. */
export async function arriveOnWall(
  wall: Page,
  origin: string,
  board: NewBoard,
  count: number,
): Promise<number> {
  const phones = await openAll(PHONES, () => SimulatedPhone.join(origin, board));
  await Promise.all(phones.map((phone) => phone.connect()));
  const began = machineClock();
  const asked: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    const phone = phones[n % PHONES];
    if (phone !== undefined) asked.push(phone.addWish(`Een wens die net komt, nummer ${n}`));
    await wait(Math.max(0, began + ((n + 1) * 1000) / count - machineClock()));
  }
  await Promise.all(asked);
  await wait(COME_TO_REST_MS);
  for (const phone of phones) phone.disconnect();
  const { longTasks } = await notedBy(wall);
  return Math.max(0, ...longTasks.filter(([at]) => at >= began).map(([, lasted]) => lasted));
}
