import { expect, type Locator } from "@playwright/test";

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where to put a finger or the mouse, once it lies still: nobody reaches for what glides by. */
export async function middleOf(what: Locator): Promise<Point> {
  let now = await pointOf(what);
  await expect(async () => {
    const before = now;
    now = await pointOf(what);
    expect(now).toEqual(before);
  }).toPass({ intervals: [50] });
  return now;
}

async function pointOf(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (box === null) throw new Error(`Nothing shows of ${what}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
