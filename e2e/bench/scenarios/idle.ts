import { setTimeout as wait } from "node:timers/promises";
import { YjsClient } from "../load/YjsClient.ts";
import type { Target } from "../targets/Target.ts";

export interface IdleLoad {
  readonly boards: number;
}

export interface Idle {
  /** Kilobytes in use for each open board with its one screen. */
  readonly each: number;
  /** What was still in use when all had gone, beside the beginning: 1.05 is five per cent more. */
  readonly after: number;
}

/** A room is put away a while after the last one left. */
const PUT_AWAY_WITHIN_MS = 90_000;
const LOOK_EVERY_MS = 2_000;
const BACK_TO = 1.1;

/** All the boards of a neighbourhood stand open with a screen each, and then everybody has gone. */
export async function idle(target: Target, { boards }: IdleLoad, state: Uint8Array | null): Promise<Idle> {
  await openAndClose(target, state); // what is made once for all boards is not counted for them
  await wait(1_000);
  const { used: before } = await target.read();
  const screens: YjsClient[] = [];
  for (let room = 0; room < boards; room++) screens.push(await openScreen(target, room, state));
  await wait(1_000);
  const { used: open } = await target.read();
  for (const screen of screens) screen.close();
  const after = await usedWhenPutAway(target, before);
  return { each: (open - before) / boards / 1000, after: after / before };
}

/** A server that keeps nothing is told what is on the board by whoever opens it. */
async function openScreen(target: Target, room: number, state: Uint8Array | null): Promise<YjsClient> {
  if (state === null) return YjsClient.open(target, { role: "reader", room });
  const screen = await YjsClient.open(target, { role: "writer", room });
  screen.send({ type: "update", update: state });
  return screen;
}

async function openAndClose(target: Target, state: Uint8Array | null): Promise<void> {
  const screen = await openScreen(target, 0, state);
  await wait(200);
  screen.close();
}

async function usedWhenPutAway(target: Target, before: number): Promise<number> {
  const deadline = performance.now() + PUT_AWAY_WITHIN_MS;
  let used = Number.POSITIVE_INFINITY;
  while (used > before * BACK_TO && performance.now() < deadline) {
    await wait(LOOK_EVERY_MS);
    ({ used } = await target.read());
  }
  return used;
}
