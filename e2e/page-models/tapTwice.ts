import type { Page } from "@playwright/test";
import type { Point } from "./middleOf.ts";

/** In seconds: a finger that shakes. */
const BETWEEN = 0.15;
const TOUCHES = 0.02;

/** Two taps so shortly after each other, by the clock that the page is told, however long a busy machine takes. */
export async function tapTwice(page: Page, point: Point): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  for (const timestamp of [began, began + BETWEEN]) {
    await hand.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point], timestamp });
    await hand.send("Input.dispatchTouchEvent", {
      type: "touchEnd",
      touchPoints: [],
      timestamp: timestamp + TOUCHES,
    });
  }
  await hand.detach();
}
