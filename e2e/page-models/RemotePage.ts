import type { Locator, Page } from "@playwright/test";
import type { SpokenLanguage } from "./languages.ts";

const nl = {
  next: /^Volgende/,
  previous: "Vorige",
  reveal: /^Laat zien/,
  revealNext: "Laat 1 kaart zien",
  revealAll: /^Laat alles zien/,
  toCount: "Tel stippen",
  count: "Tel de stippen",
  light: "In het licht",
  release: "Haal uit het licht",
  lookUp: "Kijk op",
  black: "Zwart",
  close: "Sluit",
  cards: /^Kaarten/,
  phones: /^Telefoons (vragen|zeggen) nu/,
  minute: "1 minuut",
  back: "Naar de knoppen",
  undo: "Terug",
  cancel: "Toch niet",
  timeLeft: "Tijd over",
  away: "Geen verbinding",
};

const en: typeof nl = {
  next: /^Next/,
  previous: "Back",
  reveal: /^Reveal/,
  revealNext: "Reveal 1 card",
  revealAll: /^Reveal everything/,
  toCount: "Count dots",
  count: "Count the dots",
  light: "Spotlight",
  release: "Take it out of the light",
  lookUp: "Look up",
  black: "Black",
  close: "Close",
  cards: /^Cards/,
  phones: /^Phones now (ask|say)/,
  minute: "1 minute",
  back: "To the buttons",
  undo: "Undo",
  cancel: "Rather not",
  timeLeft: "Time left",
  away: "No connection",
};

/** The facilitator's own phone, as the remote: what somebody means to do, in the words that stand on the page. */
export class RemotePage {
  readonly page: Page;
  readonly words: typeof nl;

  constructor(page: Page, language: SpokenLanguage = "nl") {
    this.page = page;
    this.words = language === "nl" ? nl : en;
  }

  /** The name of the step, or what there is to read instead. */
  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get timeLeft(): Locator {
    return this.page.getByRole("timer", { name: this.words.timeLeft });
  }

  /** Says that the server cannot be reached. */
  get away(): Locator {
    return this.page.getByRole("status").getByText(this.words.away);
  }

  /** What just happened. */
  says(words: string | RegExp): Locator {
    return this.page.getByRole("status").getByText(words);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async press(what: Exclude<keyof typeof nl, "timeLeft" | "away">): Promise<void> {
    await this.button(this.words[what]).tap();
  }

  /** Presses what is at rest for a moment. */
  async insist(what: "next" | "previous"): Promise<void> {
    await this.button(this.words[what]).tap({ force: true });
  }

  /** Turns to another part, does something there and comes back. */
  async within(part: "reveal" | "toCount" | "cards" | "phones", act: () => Promise<void>): Promise<void> {
    await this.press(part);
    await act();
    await this.press("back");
  }

  /** The smaller side of each button in sight, in CSS pixels. */
  async targetSizes(): Promise<readonly number[]> {
    const boxes = await Promise.all(
      (await this.page.getByRole("button").all()).map((each) => each.boundingBox()),
    );
    return boxes.filter((box) => box !== null).map(({ width, height }) => Math.min(width, height));
  }

  /** Picks a card for everybody to look at. */
  async shine(text: string): Promise<void> {
    await this.press("light");
    await this.page.getByRole("button", { name: text }).tap();
  }

  /** "Hang op", "Verberg" and the like, of one card. */
  async onCard(act: string, text: string): Promise<void> {
    await this.button(`${act}: ${text}`).tap();
  }
}
