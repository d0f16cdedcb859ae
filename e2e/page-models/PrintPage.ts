import type { Locator, Page } from "@playwright/test";

/** What goes on paper: whoever prints chooses what, and sees the sheets as they come out. */
export class PrintPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The sheets, one after another. */
  get sheets(): Locator {
    return this.page.getByRole("main").locator("section");
  }

  get printButton(): Locator {
    return this.page.getByRole("button", { name: /^Print \d+ vel/ });
  }

  /** Poster, table cards, blank cards, … by its name; or a way to make it, or the paper. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page.getByLabel("Taal op het papier").selectOption(name);
  }

  async chooseSize(size: string): Promise<void> {
    await this.page.getByLabel("Hoe groot?").selectOption(size);
  }

  async invite(when: string, where: string): Promise<void> {
    await this.page.getByLabel("Wanneer?").fill(when);
    await this.page.getByLabel("Waar?").fill(where);
  }

  /** Families of letters in which the sheets are set that do not come from us. */
  async foreignLetters(): Promise<readonly string[]> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "main" });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    await session.detach();
    return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  }
}
