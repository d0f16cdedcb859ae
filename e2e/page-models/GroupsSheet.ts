import type { Locator, Page } from "@playwright/test";

/** Where whoever leads makes groups and says who sits where. */
export class GroupsSheet {
  readonly sheet: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.sheet = page.getByRole("dialog", { name: "Groepjes" });
  }

  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: /^Groepjes/ }).click();
  }

  async close(): Promise<void> {
    await this.button("Sluit").click();
  }

  async make(most: number): Promise<void> {
    await this.sheet.getByRole("textbox", { name: "Hoeveel mensen aan een tafel?" }).fill(String(most));
    await this.button("Maak groepjes").click();
  }

  table(name: string): Locator {
    return this.sheet
      .getByRole("list", { name: "Tafels" })
      .locator("> li")
      .filter({ has: this.#page.getByRole("heading", { name }) });
  }

  person(name: string): Locator {
    return this.sheet.getByRole("button", { name });
  }

  at(table: string, name: string): Locator {
    return this.table(table).getByRole("button", { name });
  }

  /** With keys alone. */
  async move(name: string, to: string): Promise<void> {
    await this.person(name).focus();
    await this.#page.keyboard.press("Enter");
    await this.sheet.getByRole("combobox", { name: `Verplaats ${name} naar…` }).selectOption(to);
  }

  async drag(name: string, to: string): Promise<void> {
    await this.person(name).dragTo(this.table(to).getByRole("heading"));
  }

  button(name: string): Locator {
    return this.sheet.getByRole("button", { name, exact: true });
  }
}
