import { expect, type Locator } from "@playwright/test";

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many looks in a row must find it in the same spot: the canvas takes a moment to fit itself anew. */
const LOOKS = 5;
const BETWEEN_LOOKS_MS = 60;

/** Where to put a finger or the mouse, once it lies still: nobody reaches for what glides by. */
export async function middleOf(what: Locator): Promise<Point> {
  let now = await pointOf(what);
  let looks = 0;
  await expect(async () => {
    const before = now;
    now = await pointOf(what);
    looks = now.x === before.x && now.y === before.y ? looks + 1 : 0;
    expect(looks).toBeGreaterThanOrEqual(LOOKS);
  }).toPass({ intervals: [BETWEEN_LOOKS_MS] });
  return now;
}

async function pointOf(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (box === null) throw new Error(`Nothing shows of ${what}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
