import type { Locator, Page } from "@playwright/test";
import type { SpokenLanguage } from "./languages.ts";

const WORDS = {
  nl: {
    welcome: "Welkom!",
    toBoard: "Laat het bord alvast zien",
    away: "Er is even geen verbinding.",
    qr: "QR-code om mee te doen",
    hints: "Lukt het niet?",
    ready: / (ligt|liggen) klaar$/,
    dark: "Het scherm is expres donker.",
    page: /^Blad /,
    soundOn: "Zet geluid aan",
    soundOff: "Zet geluid uit",
  },
  en: {
    welcome: "Welcome!",
    toBoard: "Show the board already",
    away: "There is no connection right now.",
    qr: "QR code to join",
    hints: "Does it not work?",
    ready: / (is|are) ready$/,
    dark: "The screen is dark on purpose.",
    page: /^Page /,
    soundOn: "Turn sound on",
    soundOff: "Turn sound off",
  },
} satisfies Record<SpokenLanguage, unknown>;

/** The wall: what the whole room looks at. */
export class ScreenPage {
  readonly page: Page;
  readonly #words: (typeof WORDS)[SpokenLanguage];

  constructor(page: Page, language: SpokenLanguage = "nl") {
    this.page = page;
    this.#words = WORDS[language];
  }

  get arrival(): Locator {
    return this.page.getByRole("heading", { level: 1, name: this.#words.welcome });
  }

  get qr(): Locator {
    return this.page.getByRole("img", { name: this.#words.qr });
  }

  /** The code to type, large. */
  get code(): Locator {
    return this.page.getByRole("strong");
  }

  /** What to try when nobody comes in. */
  get hints(): Locator {
    return this.page.getByRole("heading", { name: this.#words.hints });
  }

  /** The step in which the room is, in the bar below. There is no role for "current". */
  get step(): Locator {
    return this.page.locator("[aria-current=step]");
  }

  /** Says that the server cannot be reached. */
  get away(): Locator {
    return this.page.getByText(this.#words.away);
  }

  get watermark(): Locator {
    return this.page.getByRole("button", { name: "made with tldraw" });
  }

  /** A card on the canvas, or another text: to a voice the canvas is one picture. The test id is tldraw's. */
  card(text: string): Locator {
    return this.page.getByTestId("canvas").getByText(text, { exact: true });
  }

  /** What was drawn on the canvas. The mark is tldraw's. */
  get drawings(): Locator {
    return this.page.locator("[data-shape-type=draw]");
  }

  /** Loose arrows on the canvas. The mark is tldraw's. */
  get arrows(): Locator {
    return this.page.locator("[data-shape-type=arrow]");
  }

  /** What the bar counts: "1 lijn". */
  count(words: string | RegExp): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words });
  }

  /** How the room answers a check question now, or did the time before. The marks are ours: to a voice they are lists. */
  checkRound(question: string, round: "now" | "before"): Locator {
    const both = this.page.getByRole("listitem").filter({ hasText: question }).locator(".vragen-strook");
    return round === "now" ? both.first() : both.nth(1);
  }

  /** Which page of a large board lies there. */
  get pageOf(): Locator {
    return this.count(this.#words.page);
  }

  /** How high the letters are on the smallest card that can be read, as lines of a wall of 1080. The marks are ours. */
  async letters(): Promise<number> {
    return await this.page.evaluate(() => {
      const heights = [...document.querySelectorAll("[data-shape-type=card], .licht-kaart")].flatMap(
        (card) => {
          const { x, y, right, bottom, width } = card.getBoundingClientRect();
          const words = card.querySelector("p");
          const isSeen = right > 0 && bottom > 0 && x < innerWidth && y < innerHeight;
          if (words === null || !isSeen || !(card instanceof HTMLElement)) return [];
          const scale = width / card.offsetWidth;
          return [(Number.parseFloat(getComputedStyle(words).fontSize) * scale * 1080) / innerHeight];
        },
      );
      return heights.length === 0 ? 0 : Math.min(...heights);
    });
  }

  /** How many cards lie large over a board that is too far away. */
  get lifted(): Locator {
    return this.page.locator(".in-het-licht .licht-kaart");
  }

  /** How many cards lie ready, written in silence. */
  get heap(): Locator {
    return this.page.getByText(this.#words.ready);
  }

  /** What lies in a field, when the wall says it in words. */
  field(name: string): Locator {
    return this.page.locator("section").filter({ has: this.page.getByRole("heading", { level: 2, name }) });
  }

  get clock(): Locator {
    return this.page.getByRole("timer");
  }

  /** What is asked. */
  question(words: string): Locator {
    return this.page.getByRole("heading", { level: 1, name: words, exact: true });
  }

  /** How many cards are drawn, near or far: one that has yet to arrive is not. Those far away are one picture. */
  async drawnCards(): Promise<number> {
    const near = await this.page.locator("[data-shape-type=card] :is(.kaart, .kaart-ver)").count();
    const picture = this.page.locator(".kaarten-ver");
    const far = (await picture.count()) === 0 ? null : await picture.getAttribute("data-aantal");
    return near + Number(far ?? 0);
  }

  /** Cards that are on their way to their place. */
  get movingCards(): Locator {
    return this.page.locator(".kaart-komt-alleen, .kaart-komt-bundel");
  }

  /** The one card in the light. To a voice it is part of one picture, so there is no role. */
  get spotlight(): Locator {
    return this.page.locator(".licht-een");
  }

  /** How far the first letter of the card in the light is from the round mark of its kind, in pixels; below 0: under it. */
  firstLetterFromMark(): Promise<number> {
    return this.spotlight.evaluate((card) => {
      const mark = card.querySelector(".kaart-soort")?.getBoundingClientRect();
      const words = card.querySelector(".kaart-woorden p")?.firstChild;
      if (mark === undefined || !words) throw new Error("No words, or no mark");
      const letter = document.createRange();
      letter.setStart(words, 0);
      letter.setEnd(words, 1);
      const { left, right, top, bottom, height } = letter.getBoundingClientRect();
      const radius = mark.width / 2;
      const [x, y] = [mark.x + radius, mark.y + radius];
      const dx = x - Math.min(Math.max(x, left), right);
      // A line is a little higher than its letters.
      const dy = y - Math.min(Math.max(y, top + height * 0.2), bottom);
      return Math.hypot(dx, dy) - radius;
    });
  }

  /** The wall is put out. */
  get dark(): Locator {
    return this.page.getByText(this.#words.dark);
  }

  /** Tags on cards that came since the last evening. */
  get newTags(): Locator {
    return this.page.locator("[data-shape-type=card] .kaart-nieuw");
  }

  /** Tags with dots on cards. */
  get dots(): Locator {
    return this.page.locator("[data-shape-type=card] .kaart-stippen");
  }

  async turnSoundOn(): Promise<void> {
    await this.page.getByRole("button", { name: this.#words.soundOn }).click();
    await this.page.getByRole("button", { name: this.#words.soundOff }).waitFor();
  }

  /** Goes from the arrival to the board, though nothing hangs there yet. */
  async showBoard(): Promise<void> {
    await this.page.getByRole("button", { name: this.#words.toBoard }).click();
  }
}
