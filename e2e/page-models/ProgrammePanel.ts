import type { Locator, Page } from "@playwright/test";
import type { facilitatorWords } from "./facilitatorWords.ts";

/** The steps of the evening on the facilitator's laptop, beside the board. */
export class ProgrammePanel {
  readonly #page: Page;
  readonly #words: (typeof facilitatorWords)["nl"];

  constructor(page: Page, words: (typeof facilitatorWords)["nl"]) {
    this.#page = page;
    this.#words = words;
  }

  get panel(): Locator {
    return this.#page.getByRole("region", { name: this.#words.programme });
  }

  get steps(): Locator {
    return this.panel.getByRole("list", { name: this.#words.programme }).getByRole("listitem");
  }

  step(name: string): Locator {
    return this.steps.filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  /** Names of the steps, in their order. */
  get names(): Locator {
    return this.steps.locator("b");
  }

  /** Opens a step and presses one of its buttons. */
  async press(name: string, button: string): Promise<void> {
    await this.step(name).waitFor(); // a new one is there when it is saved
    const head = this.step(name).getByRole("button", { expanded: false });
    if ((await head.count()) > 0) await head.click();
    await this.step(name).getByRole("button", { name: button, exact: true }).click();
  }

  /** Takes a step with the mouse to where another stands; all are closed first, so that both are in sight. */
  async drag(name: string, onto: string): Promise<void> {
    const opened = this.steps.getByRole("button", { expanded: true });
    if ((await opened.count()) > 0) await opened.click();
    await this.step(name).dragTo(this.step(onto));
  }

  /** The form of a new step. */
  async add(): Promise<Locator> {
    await this.panel.getByRole("button", { name: this.#words.addStep }).click();
    return this.#page.getByRole("dialog");
  }

  /** The form of a step that is there already. */
  async change(name: string): Promise<Locator> {
    await this.press(name, this.#words.changeStep);
    return this.#page.getByRole("dialog");
  }

  /** The sheet on which the whole programme is kept for another time. */
  async keep(): Promise<Locator> {
    await this.panel.getByRole("button", { name: this.#words.saveProgramme }).click();
    return this.#page.getByRole("dialog");
  }

  /** The sheet with other programmes. */
  async other(): Promise<Locator> {
    await this.panel.getByRole("button", { name: this.#words.otherProgramme }).click();
    return this.#page.getByRole("dialog");
  }

  /** Puts the programme that is looked at in the place of the one there is. */
  async use(sheet: Locator): Promise<void> {
    await sheet.getByRole("button", { name: this.#words.useProgramme }).click();
  }

  async save(form: Locator): Promise<void> {
    await form.getByRole("button", { name: this.#words.saveStep }).click();
  }

  async put(form: Locator): Promise<void> {
    await form.getByRole("button", { name: this.#words.putStep }).click();
  }
}
