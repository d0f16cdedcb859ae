import type { Locator, Page } from "@playwright/test";

/** What the tables tell, as the facilitator leads it and makes a page of it. */
export class HarvestPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get #panel(): Locator {
    return this.page.getByRole("region", { name: "De oogst" });
  }

  get said(): Locator {
    return this.#panel.getByRole("status");
  }

  /** What everybody looks at. */
  get shown(): Locator {
    return this.#panel.getByRole("button", { pressed: true });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "De oogstpagina" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Oogst", exact: true }).click();
  }

  async gather(): Promise<void> {
    await this.#panel.getByRole("button", { name: "Haal de oogst op" }).click();
  }

  /** Everybody looks at that question or table. */
  async show(name: string): Promise<void> {
    await this.#panel.getByRole("button").filter({ hasText: name }).click();
  }

  /** Whether a table had its turn. */
  hasTold(table: string): Locator {
    return this.#panel.getByRole("button", { name: `${table} heeft verteld`, exact: false });
  }

  async makePage(): Promise<void> {
    await this.#panel.getByRole("button", { name: "Maak de oogstpagina" }).click();
  }

  /** Whether that is told on the page. */
  told(text: string): Locator {
    return this.dialog.getByRole("checkbox", { name: text, exact: true });
  }

  async press(button: string): Promise<void> {
    await this.dialog.getByRole("button", { name: button }).click();
  }

  /** The page as it is now, before or after others may read it. */
  async view(): Promise<Page> {
    const opened = this.page.waitForEvent("popup");
    await this.press("Bekijk de bladzijde");
    return opened;
  }
}
