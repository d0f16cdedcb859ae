import { expect } from "@playwright/test";
import type { EnginePage } from "../engines/EnginePage.ts";
import { faultsHeard, listenForFaults } from "../engines/listenForFaults.ts";
import { type Sought, seenOnPage } from "../engines/seenOnPage.ts";
import { Finger } from "./Finger.ts";
import type { Point } from "./middleOf.ts";
import { phoneWords } from "./phoneWords.ts";

/** How often one looks whether the page has come so far. */
const LOOK_MS = [20, 50, 100];

const SOON_MS = 10_000;

/**
 * Within which a phone that was away for a while is back by itself. It rests up to fifteen seconds between two tries
 * (`backoff`), and Firefox holds back websockets to an address where others failed: then it goes by long poll, after eight.
 */
export const BACK_MS = 30_000;

/** A resident's phone in an engine that Playwright can't drive: what PhonePage is in Chromium, in the same words. */
export class EnginePhone {
  readonly page: EnginePage;
  readonly words = phoneWords.nl;
  readonly #finger = new Finger();
  /** Of pages that it has left. */
  readonly #faults: string[] = [];

  constructor(page: EnginePage) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.open(address);
    await this.page.evaluate(listenForFaults, null);
  }

  /** The page's own scripts stand where the server's form stood. */
  async awaitScripts(): Promise<void> {
    const forms = () => document.querySelectorAll("form[method=post][action]").length;
    await expect.poll(() => this.page.evaluate(forms, null), { intervals: LOOK_MS }).toBe(0);
  }

  async reload(): Promise<void> {
    this.#faults.push(...(await this.page.evaluate(faultsHeard, null)));
    await this.page.reload();
    await this.page.evaluate(listenForFaults, null);
  }

  /** What the page did and ours must never do. */
  async faults(): Promise<readonly string[]> {
    const elsewhere = this.page.visitsElsewhere.map((address) => `asked ${address}`);
    return [...elsewhere, ...this.#faults, ...(await this.page.evaluate(faultsHeard, null))];
  }

  /** Everything that stands on the page, for who wants to know why a story failed. */
  allWords(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent ?? "", null);
  }

  /** The step's question, or what became of what was sent. */
  async expectHeading(words: string): Promise<void> {
    await expect.poll(() => this.#words({ kind: "h1, h2" }), { intervals: LOOK_MS }).toContain(words);
  }

  async expectCard(text: string, says: string, withinMs = SOON_MS): Promise<void> {
    const words = async () => (await this.#words({ kind: "li", inside: { kind: "li", text } })).join();
    await expect.poll(words, { intervals: LOOK_MS, timeout: withinMs }).toContain(says);
  }

  /** A message for everybody, also for who hears the page. */
  async expectStatus(words: string): Promise<void> {
    await expect.poll(() => this.#words({ kind: "[role=status]" }), { intervals: LOOK_MS }).toContain(words);
  }

  /** Before a name is asked for; where the engine speaks no Dutch by itself. */
  async chooseLanguage(name: string): Promise<void> {
    await this.press(name);
  }

  async joinIn(name: string): Promise<void> {
    await this.#write("input[name=name], #naam", name);
    await this.press(this.words.join);
  }

  /** Sends a card; it need not be saved yet. */
  async send(text: string, button: string): Promise<void> {
    await this.#write("textarea", text);
    await this.press(button);
  }

  /** Opens what stands behind "Foto" and chooses the photo at this path; resolves when it stands on the page. */
  async choosePhoto(path: string): Promise<void> {
    await this.press(this.words.photo);
    const field = "input[type=file]";
    await expect
      .poll(() => this.page.evaluate((css) => document.querySelectorAll(css).length, field))
      .toBe(1);
    await this.page.chooseFile(field, path);
    await this.#expectPicture(this.words.ownPhoto);
  }

  /** The photo of a card that the server has. */
  async expectCardPhoto(): Promise<void> {
    await this.#expectPicture(this.words.cardPhoto);
  }

  async voteFor(text: string): Promise<void> {
    await this.pressOn(text, this.words.vote);
  }

  async takeDotBack(text: string): Promise<void> {
    await this.pressOn(text, this.words.takeDotBack);
  }

  async showMine(): Promise<void> {
    await this.#tap({ kind: "button", beginning: this.words.mine });
  }

  async press(name: string): Promise<void> {
    await this.#tap({ kind: "button", words: name });
  }

  /** A button on one card: its name ends with the card's text. */
  async pressOn(text: string, action: string): Promise<void> {
    await this.#tap({ kind: "button", beginning: action, inside: { kind: "li", text } });
  }

  /** The name that stands on top of the page. */
  async expectName(name: string): Promise<void> {
    await expect.poll(() => this.#words({ kind: "header bdi" }), { intervals: LOOK_MS }).toEqual([name]);
  }

  /** It shows, and is not empty. */
  async #expectPicture(words: string): Promise<void> {
    const isSeen = (alt: string) =>
      [...document.images].some((one) => one.alt === alt && one.complete && one.naturalWidth > 0);
    await expect.poll(() => this.page.evaluate(isSeen, words), { intervals: LOOK_MS }).toBe(true);
  }

  async #write(field: string, text: string): Promise<void> {
    await this.#tap({ kind: field });
    await this.page.type(text);
  }

  async #words(sought: Sought): Promise<string[]> {
    const seen = await this.page.evaluate(seenOnPage, sought);
    return seen.map(({ words }) => words);
  }

  async #tap(sought: Sought): Promise<void> {
    const place = await this.#still(sought);
    await this.#finger.press(() => this.page.tap(place));
  }

  /** Where to put a finger, once it lies still there: nobody reaches for what glides by. */
  async #still(sought: Sought): Promise<Point> {
    let last: Point | null = null;
    await expect(async () => {
      const before = last;
      last = (await this.page.evaluate(seenOnPage, { ...sought, turnTo: true }))[0]?.middle ?? null;
      expect(last, `${JSON.stringify(sought)} can be touched`).not.toBeNull();
      expect(last).toEqual(before);
    }).toPass({ intervals: LOOK_MS, timeout: 10_000 });
    if (last === null) throw new Error("It can't be touched");
    return last;
  }
}
