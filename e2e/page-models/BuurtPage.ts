import type { Locator, Page } from "@playwright/test";
import type { SpokenLanguage } from "./languages.ts";

const WORDS = {
  nl: {
    boards: "Onze borden",
    newBoard: "Nieuw bord",
    title: "Hoe heet het?",
    takes: "Neem de afspraken mee van",
    makeBoard: "Maak het bord",
    open: "Open",
    goOn: "Ga verder met",
    helper: "Link voor een medebegeleider",
    makeLink: "Maak de link",
    link: "De link",
    bring: "Zet op de plank",
    takeOff: "Haal van de plank",
    more: "Meer",
  },
  en: {
    boards: "Our boards",
    newBoard: "New board",
    title: "What is it called?",
    takes: "Take along the agreements of",
    makeBoard: "Make the board",
    open: "Open",
    goOn: "Go on with",
    helper: "Link for a co-facilitator",
    makeLink: "Make the link",
    link: "The link",
    bring: "Put on the shelf",
    takeOff: "Take off the shelf",
    more: "More",
  },
} satisfies Record<SpokenLanguage, unknown>;

/** The shelf of a buurt: its boards, and the paper that opens it elsewhere. */
export class BuurtPage {
  readonly page: Page;
  readonly #words: (typeof WORDS)[SpokenLanguage];

  constructor(page: Page, language: SpokenLanguage = "nl") {
    this.page = page;
    this.#words = WORDS[language];
  }

  get name(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The titles of the boards, the one last used first. */
  get boards(): Locator {
    return this.page.getByRole("region", { name: this.#words.boards }).getByRole("heading", { level: 3 });
  }

  /** Everything that is said of one board. */
  card(title: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  /** The form of a new board. */
  async beginBoard(): Promise<Locator> {
    await this.#button(this.#words.newBoard).click();
    return this.page.getByRole("dialog");
  }

  /** `takes`: the board of which the agreements come along. */
  async makeBoard(title: string, activity: string, takes: string | null = null): Promise<void> {
    const form = await this.beginBoard();
    await form.getByLabel(this.#words.title).fill(title);
    await form.getByRole("radio", { name: new RegExp(`^${activity}`) }).check();
    if (takes !== null) {
      const choice = form.getByLabel(this.#words.takes);
      const option = choice.getByRole("option").filter({ hasText: takes });
      await choice.selectOption(await option.getAttribute("value"));
    }
    await form.getByRole("button", { name: this.#words.makeBoard }).click();
  }

  async open(title: string): Promise<void> {
    await this.#button(`${this.#words.open}: ${title}`).click();
  }

  /** What the next meeting begins with: the board that was used last, on an earlier day. */
  goOn(title: string): Locator {
    return this.#button(`${this.#words.goOn} ${title}`);
  }

  /** The sheet on which a link for a co-facilitator is made. */
  async helper(title: string): Promise<Locator> {
    await this.#showMore(title);
    await this.#button(`${this.#words.helper}: ${title}`).click();
    return this.page.getByRole("dialog");
  }

  /** Makes the link, and reads it as who copies it by hand. */
  async makeLink(sheet: Locator): Promise<string> {
    await sheet.getByRole("button", { name: this.#words.makeLink }).click();
    return sheet.getByRole("textbox", { name: this.#words.link }).inputValue();
  }

  async bring(title: string): Promise<void> {
    await this.#button(`${this.#words.bring}: ${title}`).click();
  }

  async askToTakeOff(title: string): Promise<void> {
    await this.#showMore(title);
    await this.#button(`${this.#words.takeOff}: ${title}`).click();
  }

  async takeOff(title: string): Promise<void> {
    await this.askToTakeOff(title);
    await this.#button(this.#words.takeOff).click();
  }

  /** The secret link as it stands on the paper. */
  async addressOnPaper(): Promise<string> {
    return (await this.page.locator(".papieren-adres").first().textContent()) ?? "";
  }

  /** Of all boards but the first, what else can be done with them is behind a button. */
  async #showMore(title: string): Promise<void> {
    const name = `${this.#words.more}: ${title}`;
    const more = this.page.getByRole("button", { name, exact: true, expanded: false });
    if ((await more.count()) > 0) await more.click();
  }

  #button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
}
