import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any part of a page has before what is looked for. */
const MOST_STOPS = 60;

/** Somebody who has a keyboard and nothing else. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab until the focus is there. */
  async goTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await this.#isAt(target)) return;
      await this.press(key);
    }
    throw new Error(`Nothing that ${MOST_STOPS} times ${key} comes to is ${target}`);
  }

  /** Goes there and presses it. */
  async use(target: Locator, key?: "Tab" | "Shift+Tab"): Promise<void> {
    await this.goTo(target, key);
    await this.press("Enter");
  }

  #isAt(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === document.activeElement);
  }
}
