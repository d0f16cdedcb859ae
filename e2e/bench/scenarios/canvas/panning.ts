import type { Page } from "@playwright/test";
import { percentiles } from "../../percentiles.ts";

export interface Panning {
  readonly fps: number;
  /** Milliseconds of CPU that the whole browser spent on a frame. */
  readonly cpu: number;
}

const TIMES = 3;
const SECONDS = 3;

/** In turn, so that whatever the machine does meanwhile falls on both alike: of each the median. */
export async function panInTurn(one: Page, other: Page): Promise<readonly [Panning, Panning]> {
  const [ones, others]: [Panning[], Panning[]] = [[], []];
  for (let n = 0; n < TIMES; n++) {
    ones.push(await pan(one, SECONDS));
    others.push(await pan(other, SECONDS));
  }
  return [medianOf(ones), medianOf(others)];
}

/** The same where what a page does takes so many times as long: on the screen of an old laptop. */
export async function panSlowed(one: Page, other: Page, rate: number): Promise<readonly [Panning, Panning]> {
  const awake = await Promise.all([one, other].map((page) => slowed(page, rate)));
  const panned = await panInTurn(one, other);
  for (const wake of awake) await wake();
  return panned;
}

/** Returns how to end it. */
async function slowed(page: Page, rate: number): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  return () => devtools.detach(); // and so it goes at its own pace again
}

function medianOf(times: readonly Panning[]): Panning {
  return {
    fps: percentiles(times.map(({ fps }) => fps)).p50,
    cpu: percentiles(times.map(({ cpu }) => cpu)).p50,
  };
}

/** Pans with the wheel, in a small circle, so that what is in view stays there. */
async function pan(page: Page, seconds: number): Promise<Panning> {
  const before = await cpuSeconds(page);
  const { frames, ms } = await page.evaluate(panInPage, seconds * 1000);
  const used = (await cpuSeconds(page)) - before;
  return { fps: (frames * 1000) / ms, cpu: (used * 1000) / frames };
}

/** Runs in the page: a wheel event in each frame, as a touchpad sends them. Refers to nothing outside. */
async function panInPage(lasts: number): Promise<{ frames: number; ms: number }> {
  const canvas = document.querySelector(".tl-canvas");
  if (canvas === null) throw new Error("There is no canvas");
  const { x, y, width, height } = canvas.getBoundingClientRect();
  const middle = { clientX: x + width / 2, clientY: y + height / 2 };
  const frame = () => new Promise<number>(requestAnimationFrame);
  const began = await frame();
  let now = began;
  let frames = 0;
  let at = { x: 0, y: 0 };
  while (now - began < lasts) {
    const turned = (now - began) / 250;
    // From where it is by now: however many frames there are, it comes round to where it began.
    const to = { x: 180 * Math.sin(turned), y: 180 * (1 - Math.cos(turned)) };
    const by = { deltaX: to.x - at.x, deltaY: to.y - at.y };
    at = to;
    canvas.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ...middle, ...by }));
    now = await frame();
    frames++;
  }
  const back = { deltaX: -at.x, deltaY: -at.y };
  canvas.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ...middle, ...back }));
  return { frames, ms: now - began };
}

/** Of all processes of the browser together, since they began. */
async function cpuSeconds(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
