import type { Locator, Page } from "@playwright/test";

/** The page of a project on a phone, for the people in it. */
export class ProjectPage {
  readonly page: Page;
  readonly title: Locator;
  /** What its plant looks like. */
  readonly plant: Locator;
  readonly messages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole("heading", { level: 1 });
    this.plant = page.getByRole("figure");
    this.messages = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.locator("time") });
  }

  /** Where scripts never arrive. */
  async paste(link: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Je link" }).fill(link);
    await this.page.getByRole("button", { name: "Open je project" }).tap();
  }

  async tell(text: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Hoe gaat het?" }).fill(text);
    await this.page.getByRole("button", { name: "Vertel" }).last().tap();
    await this.page.getByText("Bewaard. Jullie plant groeit.").waitFor();
  }

  async askHelp(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Vraag hulp" }).first().tap();
    await this.page.getByRole("textbox", { name: "Waarmee kan iemand helpen?" }).fill(text);
    await this.page.getByRole("button", { name: "Vraag hulp" }).last().tap();
    await this.page.getByText("Jullie vroegen om hulp.", { exact: false }).waitFor();
  }

  async takeOff(text: string): Promise<void> {
    const message = this.messages.filter({ hasText: text });
    await message.getByRole("button", { name: "Haal weg" }).tap();
    await message.getByRole("alert").getByRole("button", { name: "Haal weg" }).tap();
  }
}
