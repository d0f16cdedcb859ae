import type { Locator, Page } from "@playwright/test";
import type { SpokenLanguage } from "./languages.ts";

const WORDS = {
  nl: {
    name: "Hoe heet het?",
    make: "Maak het bord",
    code: "Tik de code",
    goOn: "Ga verder",
    bringBack: "Breng een bord terug uit een bestand",
    open: "Open het bord",
  },
  en: {
    name: "What is it called?",
    make: "Make the board",
    code: "Type the code",
    goOn: "Go on",
    bringBack: "Bring a board back from a file",
    open: "Open the board",
  },
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

  /** Chooses the file that somebody took home from a board. */
  async bringBack(path: string): Promise<void> {
    await this.page.getByLabel(this.#words.bringBack).setInputFiles(path);
  }

  /** Drags it on to the page. */
  async dropFile(name: string, bytes: Uint8Array): Promise<void> {
    const given = await this.page.evaluateHandle(
      ([name, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], name));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await this.page.dispatchEvent("main", "drop", { dataTransfer: given });
  }

  /** After what stayed away was read. */
  async openBroughtBack(): Promise<void> {
    await this.page.getByRole("link", { name: this.#words.open }).click();
  }

  async joinWith(code: string): Promise<void> {
    await this.page.getByLabel(this.#words.code).fill(code);
    await this.page.getByRole("button", { name: this.#words.goOn }).click();
  }
}
