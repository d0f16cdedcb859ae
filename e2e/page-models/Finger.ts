import { setTimeout as wait } from "node:timers/promises";
import type { Locator } from "@playwright/test";

/** A press that comes sooner after another the page may take for the second half of a double one. */
const SOON_MS = 300;

/** A finger of somebody who looks what comes of a press before they press again. */
export class Finger {
  #pressedAt = Number.NEGATIVE_INFINITY;

  /** The same locator, pressed by this finger. */
  pressing(locator: Locator): Locator {
    const tap = locator.tap.bind(locator);
    locator.tap = (options) => (options?.trial ? tap(options) : this.press(() => tap(options)));
    return locator;
  }

  async press(press: () => Promise<void>): Promise<void> {
    await wait(Math.max(0, this.#pressedAt + SOON_MS - performance.now()));
    await press();
    this.#pressedAt = performance.now();
  }
}
