import { expect, test } from "vitest";
import { FakeTime } from "../testing/FakeTime.ts";
import { BatchWindow } from "./BatchWindow.ts";

/** So many turns a second for three seconds, each with so many writes, sent to so many. */
function after(turns: number, writes: number, receivers: number) {
  const time = new FakeTime();
  const window = new BatchWindow(time);
  for (let n = 0; n < 3 * turns; n++) {
    time.now += 1_000 / turns;
    window.learn(writes, receivers);
  }
  return { window, time };
}

test("In a quiet room a write goes at once", () => {
  expect(new BatchWindow(new FakeTime()).length).toBe(0);
  expect(after(1, 1, 3).window.length).toBeLessThan(1);
});

test("One facilitator who types before five hundred screens is hardly held up", () => {
  expect(after(4, 1, 500).window.length).toBeLessThan(5);
});

test("Fifty changes a second before five hundred screens are merged as long as nobody minds", () => {
  expect(after(25, 2, 500).window.length).toBe(40);
});

test("Three hundred phones that each send once a second share commits", () => {
  const { length } = after(60, 5, 1).window;
  expect(length).toBeGreaterThan(15);
  expect(length).toBeLessThan(25);
});

test("When it has become quiet, a write goes at once again", () => {
  const { window, time } = after(25, 2, 500);
  time.now += 8_000;
  expect(window.length).toBeLessThan(1);
});

test("Nobody waits any more once it is shut", async () => {
  const { window, time } = after(25, 2, 500);
  const waiting = window.gather(time.now);
  window.shut();
  await waiting;
  await window.gather(time.now);
});

test("A clock that is set back, or far on, leaves nobody waiting, also not those who come later", async () => {
  for (const change of [-7_200_000, 7_200_000]) {
    const { window, time } = after(25, 2, 500);
    const oldest = time.clock();
    time.ahead += change;
    await window.gather(oldest);
    window.learn(2, 500);
    expect(window.length).toBeLessThan(5);
  }
});
