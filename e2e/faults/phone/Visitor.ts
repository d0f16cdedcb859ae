import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { PhonePage } from "../../page-models/PhonePage.ts";
import { type Contribution, contributionText, readContribution } from "../Tally.ts";
import { SAVED } from "./watchWords.ts";

const HANG_UP = "Hang op";
const LOOK_AGAIN_MS = 30;
/** A page that came only in part, or not at all, is tried again after so long. */
const LOADED_WITHIN_MS = 1_000;
const PRESSED_WITHIN_MS = 2_500;
const STEP_WITHIN_MS = 8_000;
const OPENED_WITHIN_MS = 3_000;

/** What of a page tells its visitor what to do next. */
interface Sight {
  /** Whether the page's own script drew it; else it is what came first, or half of it. */
  readonly isDrawn: boolean;
  readonly buttons: readonly string[];
  /** Whether it is turned to what they wrote themselves. */
  readonly isAtMine: boolean;
  /** What stands in the field; null: there is none. */
  readonly field: string | null;
  /** What the list of their own says of each card, with its text. */
  readonly cards: readonly { readonly text: string; readonly states: readonly string[] }[];
}

const NOTHING_TO_SEE: Sight = { isDrawn: false, buttons: [], isAtMine: false, field: null, cards: [] };

/** Somebody who writes on the phone page, and does what the page asks when something goes wrong. */
export class Visitor {
  readonly page: Page;
  readonly #phone: PhonePage;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#phone = new PhonePage(page);
    this.#address = address;
  }

  /** Opens the page as a phone that is known already. */
  async comeBack(): Promise<void> {
    await this.page.goto(this.#address);
    await this.#phone.textField.waitFor();
  }

  async comeIn(): Promise<void> {
    await this.page.goto(this.#address);
    await this.#phone.joinIn();
    await this.#phone.textField.waitFor();
  }

  async write(contribution: Contribution): Promise<void> {
    await soon(this.#phone.send(contributionText(contribution), HANG_UP));
  }

  /** Changes a card that the page says is saved; false where none is. */
  async change(contribution: Contribution): Promise<boolean> {
    const { cards } = await this.#look();
    const before = contributionText({ ...contribution, version: contribution.version - 1 });
    const isSaved = cards.some(({ text, states }) => text === before && states.some(isSaidSaved));
    if (isSaved) await soon(this.#phone.edit(before, contributionText(contribution)));
    return isSaved;
  }

  /** Resolves with whether the page came back: without a line it stays away until somebody tries again. */
  async reload(): Promise<boolean> {
    await this.page.reload({ timeout: LOADED_WITHIN_MS, waitUntil: "domcontentloaded" }).catch(() => {});
    return (await this.#look()).isDrawn;
  }

  /** Does what the page asks until all that is on it is saved, and `isThere`; false when that never came. */
  async settle(isThere: () => Promise<boolean>, patienceMs: number): Promise<boolean> {
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      // What is seen may be gone when a finger comes: then one looks again.
      const isCalm = await soon(this.#step(), STEP_WITHIN_MS).catch(() => false);
      if (isCalm && (await isThere())) return true;
      await wait(LOOK_AGAIN_MS);
    }
    return false;
  }

  /** What stands on the page, for whoever has to find out why it never came to rest. */
  async said(): Promise<string> {
    const text = this.page.evaluate(() => document.body.textContent).catch(String);
    return Promise.race([text, wait(LOADED_WITHIN_MS, "nothing")]);
  }

  /** One thing that the page asks for. Resolves with whether it asks for nothing any more. */
  async #step(): Promise<boolean> {
    const { words } = this.#phone;
    const { buttons, field, cards, isAtMine, isDrawn } = await this.#look();
    const press = (name: string) => this.#phone.button(name).tap();
    if (!isDrawn) await this.#waitOrOpen();
    else if (buttons.includes(words.joinAgain)) await press(words.joinAgain);
    else if (buttons.includes(words.join)) await press(words.join);
    else if (field !== null && readContribution(field) !== null) await press(HANG_UP);
    else if (!isAtMine) await this.#phone.showMine();
    else return cards.every(({ states }) => states.some(isSaidSaved));
    return false;
  }

  /** Where there is no page, or half of one, a person opens it again. */
  async #waitOrOpen(): Promise<void> {
    const deadline = performance.now() + LOADED_WITHIN_MS;
    while (performance.now() < deadline) {
      await wait(LOOK_AGAIN_MS);
      if ((await this.#look()).isDrawn) return;
    }
    await this.page.goto(this.#address, { timeout: OPENED_WITHIN_MS, waitUntil: "commit" });
  }

  async #look(): Promise<Sight> {
    const sight = this.page.evaluate(() => ({
      // What the server sends first brings styles of its own, which the script takes away.
      isDrawn:
        document.querySelector("#telefoon > *") !== null &&
        document.querySelector("#telefoon > style") === null,
      buttons: [...document.querySelectorAll("button")]
        .filter((button) => button.checkVisibility())
        .map((button) => button.textContent?.trim() ?? ""),
      isAtMine: document.querySelector(".kop-knoppen button")?.getAttribute("aria-pressed") === "true",
      field: document.querySelector<HTMLTextAreaElement>("textarea#tekst")?.value ?? null,
      cards: [...document.querySelectorAll("li:has(.kaart-tekst)")].map((card) => ({
        text: card.querySelector(".kaart-tekst")?.textContent ?? "",
        states: [...card.querySelectorAll(".staat")].map((line) => line.textContent?.trim() ?? ""),
      })),
    }));
    return Promise.race([sight, wait(LOADED_WITHIN_MS, NOTHING_TO_SEE)]); // a page that is on its way answers nothing
  }
}

function isSaidSaved(state: string): boolean {
  return state.startsWith(SAVED);
}

/** A page that is on its way neither does what is pressed nor says that it won't. */
async function soon<Value>(action: Promise<Value>, withinMs = PRESSED_WITHIN_MS): Promise<Value> {
  const outcome = await Promise.race([action, wait(withinMs, "too late" as const)]);
  if (outcome === "too late") throw new Error("The page did nothing");
  return outcome;
}
