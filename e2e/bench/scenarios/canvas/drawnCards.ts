import type { Page } from "@playwright/test";

/**
 * Runs in the page before anything else, and notes: when so many cards are drawn, after the frame that shows them;
 * after which frame something of the cards was drawn anew; and tasks that held the page up. Refers to nothing outside.
 */
export function watchCards(wanted: number): void {
  const noted = { painted: 0, drawn: [] as number[], longTasks: [] as [number, number][] };
  Object.assign(window, { noted });
  const now = () => performance.timeOrigin + performance.now();
  const count = () => {
    const near = document.querySelectorAll(
      "[data-shape-type=card] .kaart, [data-shape-type=card] .kaart-ver",
    );
    const far = document.querySelector<HTMLElement>(".kaarten-ver");
    return near.length + Number(far?.dataset.aantal ?? 0);
  };
  const look = () => {
    if (count() < wanted) requestAnimationFrame(look);
    else requestAnimationFrame(() => Object.assign(noted, { painted: performance.now() }));
  };
  requestAnimationFrame(look);
  let waiting = false;
  const drew = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      noted.drawn.push(now());
    });
  };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    drew();
    clearRect.apply(this, box);
  };
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target instanceof Element && target.matches("[data-shape-type=card]")))
      drew();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["style"] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.longTasks.push([performance.timeOrigin + startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
}

interface Noted {
  /** Milliseconds since the address was opened; 0: not yet. */
  readonly painted: number;
  /** Milliseconds of the machine's clock. */
  readonly drawn: readonly number[];
  /** When each began, and how long it took. */
  readonly longTasks: readonly (readonly [number, number])[];
}

export function notedBy(page: Page): Promise<Noted> {
  return page.evaluate(() => Reflect.get(window, "noted"));
}

/** Resolves with the milliseconds from opening the address until all cards were painted. */
export async function whenPainted(page: Page): Promise<number> {
  await page.waitForFunction(() => Reflect.get(window, "noted").painted > 0, null, { timeout: 60_000 });
  return (await notedBy(page)).painted;
}

/** JavaScript's memory after a collection, in megabytes. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize / 1e6;
}

export function machineClock(): number {
  return performance.timeOrigin + performance.now();
}
