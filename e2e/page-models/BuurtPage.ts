import type { Locator, Page } from "@playwright/test";

/** The shelf of a buurt: its boards, and the paper that opens it elsewhere. */
export class BuurtPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get name(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The titles of the boards, the one last used first. */
  get boards(): Locator {
    return this.page.getByRole("region", { name: "Onze borden" }).getByRole("heading", { level: 3 });
  }

  async makeBoard(title: string, activity: string): Promise<void> {
    await this.page.getByRole("button", { name: "Nieuw bord" }).click();
    await this.page.getByLabel("Hoe heet het?").fill(title);
    await this.page.getByRole("radio", { name: new RegExp(`^${activity}`) }).check();
    await this.page.getByRole("button", { name: "Maak het bord" }).click();
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole("button", { name: `Open: ${title}` }).click();
  }

  /** What the next meeting begins with: the board that was used last. */
  goOn(title: string): Locator {
    return this.page.getByRole("button", { name: `Ga verder met ${title}` });
  }

  /** The sheet on which a link for a co-facilitator is made. */
  async helper(title: string): Promise<Locator> {
    await this.#showMore(title);
    await this.page.getByRole("button", { name: `Link voor een medebegeleider: ${title}` }).click();
    return this.page.getByRole("dialog");
  }

  async bring(title: string): Promise<void> {
    await this.page.getByRole("button", { name: `Zet op de plank: ${title}` }).click();
  }

  async takeOff(title: string): Promise<void> {
    await this.#showMore(title);
    await this.page.getByRole("button", { name: `Haal van de plank: ${title}` }).click();
    await this.page.getByRole("button", { name: "Haal van de plank", exact: true }).click();
  }

  /** The secret link as it stands on the paper. */
  async addressOnPaper(): Promise<string> {
    return (await this.page.locator(".papieren-adres").first().textContent()) ?? "";
  }

  /** Of all boards but the first, what else can be done with them is behind a button. */
  async #showMore(title: string): Promise<void> {
    const more = this.page.getByRole("button", { name: `Meer: ${title}`, exact: true, expanded: false });
    if ((await more.count()) > 0) await more.click();
  }
}
