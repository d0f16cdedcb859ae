import type { Locator, Page } from "@playwright/test";
import type { SpokenLanguage } from "./languages.ts";

const WORDS = {
  nl: { name: "Hoe heet het?", make: "Maak het bord", code: "Tik de code", goOn: "Ga verder" },
  en: { name: "What is it called?", make: "Make the board", code: "Type the code", goOn: "Go on" },
} satisfies Record<SpokenLanguage, unknown>;

/** Where everybody arrives who typed the address. */
export class StartPage {
  readonly page: Page;
  readonly #words: (typeof WORDS)[SpokenLanguage];

  constructor(page: Page, language: SpokenLanguage = "nl") {
    this.page = page;
    this.#words = WORDS[language];
  }

  get problem(): Locator {
    return this.page.getByRole("alert").filter({ hasText: /./ });
  }

  /** Makes a board of the first activity, unless one is named. */
  async make(title: string, activity?: string): Promise<void> {
    await this.page.getByLabel(this.#words.name).fill(title);
    if (activity !== undefined) await this.page.getByRole("radio", { name: activity }).check();
    await this.page.getByRole("button", { name: this.#words.make }).click();
  }

  async joinWith(code: string): Promise<void> {
    await this.page.getByLabel(this.#words.code).fill(code);
    await this.page.getByRole("button", { name: this.#words.goOn }).click();
  }
}
