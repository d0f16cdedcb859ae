import type { Locator, Page } from "@playwright/test";
import { cameraOf } from "./cameraOf.ts";
import { facilitatorWords } from "./facilitatorWords.ts";
import type { SpokenLanguage } from "./languages.ts";
import { middleOf, type Point } from "./middleOf.ts";
import { PictureDialog } from "./PictureDialog.ts";
import { ProgrammePanel } from "./ProgrammePanel.ts";

/** The facilitator's laptop: what somebody means to do, in the words that stand on the page. */
export class FacilitatorPage {
  readonly page: Page;
  readonly words: (typeof facilitatorWords)[SpokenLanguage];

  constructor(page: Page, language: SpokenLanguage = "nl") {
    this.page = page;
    this.words = facilitatorWords[language];
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get saved(): Locator {
    return this.page.getByRole("status").getByText(this.words.saved, { exact: true });
  }

  get notSaved(): Locator {
    return this.page.getByRole("status").getByText(this.words.notSaved);
  }

  /** Says that the server cannot be reached. */
  get away(): Locator {
    return this.page.getByRole("status").getByText(this.words.away);
  }

  /** How many people are here. */
  people(words: string): Locator {
    return this.page.getByText(words, { exact: true });
  }

  get watermark(): Locator {
    return this.page.getByRole("button", { name: "made with tldraw" });
  }

  /** A card on the canvas, which to a voice is one picture: the list says the same. The test id is tldraw's. */
  card(text: string): Locator {
    return this.page.getByTestId("canvas").getByText(text, { exact: true });
  }

  /** What was drawn on the canvas. The mark is tldraw's. */
  get drawings(): Locator {
    return this.page.locator("[data-shape-type=draw]");
  }

  /** How many cards lie on the one picture of those that are too far away to read; 0: there is none. */
  async farCards(): Promise<number> {
    return Number(await this.page.locator(".kaarten-ver").getAttribute("data-aantal"));
  }

  /** Where a place on the board is seen, in pixels of the window. */
  async pointAt([x, y]: readonly [number, number]): Promise<Point> {
    const box = await this.page.getByTestId("canvas").boundingBox();
    const camera = await cameraOf(this.page);
    return { x: (box?.x ?? 0) + (x + camera.x) * camera.z, y: (box?.y ?? 0) + (y + camera.y) * camera.z };
  }

  /** The canvas itself, as keys come to it. */
  get canvas(): Locator {
    return this.page.getByRole("application");
  }

  /** What is chosen on the canvas, as the line under it says. There is no role for that. */
  get chosen(): Locator {
    return this.page.locator(".strook b");
  }

  get list(): Locator {
    return this.page.getByRole("region", { name: this.words.list });
  }

  cardInList(text: string): Locator {
    return this.list.getByRole("listitem").filter({ hasText: text });
  }

  /** What the list says to lie in a field. */
  fieldInList(name: string): Locator {
    return this.list.locator("section").filter({ has: this.page.getByRole("heading", { name }) });
  }

  async nextStep(): Promise<void> {
    await this.button(this.words.next).click();
  }

  /** Where the evening is: opens the programme when it is pressed. */
  get step(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${this.words.programme}`) });
  }

  /** What the step is called where the room is: beside it stands what comes after it. */
  get stepName(): Locator {
    return this.step.getByRole("strong");
  }

  async previousStep(): Promise<void> {
    await this.button(this.words.previous).click();
  }

  async toggleAdding(): Promise<void> {
    await this.page
      .getByRole("button", { name: new RegExp(`^(${this.words.addingOpen}|${this.words.addingClosed})$`) })
      .click();
  }

  /** Opens the list, or closes it. */
  async toggleList(): Promise<void> {
    await this.button(this.words.list).click();
  }

  /** Opens a card in the list, which says what can be done with it. */
  async openInList(text: string): Promise<void> {
    await this.cardInList(text).getByRole("button", { name: text }).click();
  }

  async connectInList(from: string, to: string): Promise<void> {
    await this.openInList(from);
    await this.cardInList(from).getByLabel(this.words.connectTo).selectOption(to);
  }

  /** Makes a card one with the first that is offered: one that says the same, if there is one. */
  async mergeInList(text: string): Promise<void> {
    await this.openInList(text);
    const choice = this.cardInList(text).getByLabel(this.words.mergeWith);
    await choice.selectOption({ index: 1 });
  }

  /** Chooses cards on the canvas and makes them one. */
  async mergeOnCanvas(first: string, ...others: readonly string[]): Promise<void> {
    await this.choose(first, ...others);
    await this.button(this.words.merge).click();
  }

  /** Chooses cards on the canvas. */
  async choose(first: string, ...others: readonly string[]): Promise<void> {
    const at = await middleOf(this.card(first));
    await this.page.mouse.click(at.x, at.y);
    for (const other of others) {
      const { x, y } = await middleOf(this.card(other));
      await this.page.keyboard.down("Shift");
      await this.page.mouse.click(x, y);
      await this.page.keyboard.up("Shift");
    }
  }

  /** Begins to write in a card, on the canvas. */
  async beginWriting(text: string): Promise<Locator> {
    const { x, y } = await middleOf(this.card(text));
    await this.page.mouse.dblclick(x, y); // the canvas itself takes the pointer, not the card on it
    return this.page.getByRole("textbox", { name: this.words.cardWords });
  }

  /** Writes other words on a card, on the canvas. */
  async rewrite(from: string, to: string): Promise<void> {
    const field = await this.beginWriting(from);
    await field.fill(to);
    await field.press("Enter");
  }

  /** Takes a card with the mouse and puts it down so many pixels away. */
  async drag(text: string, by: { readonly x: number; readonly y: number }): Promise<void> {
    const from = await middleOf(this.card(text));
    await this.pull(from, { x: from.x + by.x, y: from.y + by.y });
  }

  /** Takes a card with the mouse and puts it down on something else that stands on the canvas. */
  async dragOnto(text: string, target: string): Promise<void> {
    await this.pull(await middleOf(this.card(text)), await middleOf(this.card(target)));
  }

  /** Draws a line with the mouse, from card to card. */
  async connectOnCanvas(from: string, to: string): Promise<void> {
    await this.button(this.words.line).click();
    await this.pull(await middleOf(this.card(from)), await middleOf(this.card(to)));
    await this.button(this.words.line).click();
  }

  /** Draws something on the canvas, and goes on drawing. */
  async draw(): Promise<void> {
    await this.button(this.words.draw).click();
    const { x, y } = await middleOf(this.page.getByTestId("canvas"));
    await this.pull({ x: x - 200, y: y + 100 }, { x: x + 100, y: y + 150 });
  }

  /** Writes on the canvas, beside the cards. */
  async writeOnCanvas(text: string): Promise<void> {
    await this.button(this.words.type).click();
    const { x, y } = await middleOf(this.page.getByTestId("canvas"));
    await this.page.mouse.click(x - 100, y + 180);
    await this.#typeOnCanvas(text);
  }

  /** Pulls an arrow from one place on the canvas to another. */
  async pullArrow(from: Point, to: Point): Promise<void> {
    await this.button(this.words.arrow).click();
    await this.pull(from, to);
  }

  /** Lays a note on the canvas, and writes on it. */
  async writeNote(text: string, at: Point): Promise<void> {
    await this.button(this.words.note).click();
    await this.page.mouse.click(at.x, at.y);
    await this.#typeOnCanvas(text);
  }

  /** Where the canvas asks for words; it does so a moment after the press. */
  async #typeOnCanvas(text: string): Promise<void> {
    await this.page.getByTestId("canvas").locator("[contenteditable=true]:focus").waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Escape");
  }

  /** Presses the mouse in one place and lets go in another. */
  async pull(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 5 });
    await this.#frames(); // the canvas looks where the pointer is once a frame
    await mouse.move(to.x, to.y);
    await this.#frames();
    await mouse.up();
  }

  async #frames(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Writes what somebody says who has no phone. `kind`: where the activity has several. */
  async writeFor(text: string, kind: string | null, add: string): Promise<void> {
    await this.button(this.words.write).click();
    const panel = this.page.getByRole("form", { name: this.words.write });
    if (kind !== null) await panel.getByRole("combobox").selectOption(kind);
    await panel.getByRole("textbox").fill(text);
    await panel.getByRole("button", { name: add }).click();
    await this.close(panel);
  }

  /** Where cards come from a list or a file. */
  async openBringing(): Promise<Locator> {
    await this.button(this.words.write).click();
    await this.button("Plak een lijst").click();
    return this.page.getByRole("dialog", { name: "Kaarten uit een lijst of bestand" });
  }

  /** Lays all cards in rows, or those that lie on others beside them. */
  async layAnew(how: "all" | "layApart"): Promise<void> {
    await this.button(this.words.tidy).click();
    const panel = this.page.getByRole("region", { name: this.words.tidy });
    await panel.getByRole("button", { name: this.words[how], exact: true }).click();
  }

  /** The same with the cards of one field, from the list. */
  async tidyInList(field: string): Promise<void> {
    await this.fieldInList(field)
      .getByRole("button", { name: `${this.words.tidy}: ${field}` })
      .click();
  }

  async undo(): Promise<void> {
    await this.button(this.words.undo).click();
  }

  async openJoining(): Promise<Locator> {
    await this.page.getByRole("banner").getByRole("button").last().click();
    return this.page.getByRole("dialog", { name: this.words.joining });
  }

  /** Who may come in, how long the board is kept, and its end. */
  async openAccess(): Promise<Locator> {
    await this.button(this.words.access).click();
    return this.page.getByRole("dialog", { name: this.words.access });
  }

  /** Asks for a card, all of who wrote it, or who wrote it, to go; the question is still to be answered. */
  async askToErase(text: string, what: "eraseCard" | "takeDownAll" | "removePerson"): Promise<Locator> {
    if (what !== "eraseCard")
      await this.cardInList(text).getByText(this.words.whoWrote, { exact: true }).click();
    await this.cardInList(text).getByRole("button", { name: this.words[what], exact: true }).click();
    return this.page.getByRole("dialog");
  }

  /** The steps of the evening, beside the board. */
  async openProgramme(): Promise<ProgrammePanel> {
    await this.step.click();
    return new ProgrammePanel(this.page, this.words);
  }

  /** What waits for whoever leads. */
  async openWaiting(): Promise<Locator> {
    await this.waitingButton.click();
    return this.page.getByRole("region", { name: this.words.waiting });
  }

  get waitingButton(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${this.words.waiting}`) });
  }

  get revealButton(): Locator {
    return this.page
      .getByRole("navigation")
      .getByRole("button", { name: new RegExp(`^${this.words.reveal}`) });
  }

  /** How cards that lie closed are laid open. */
  async openReveal(): Promise<Locator> {
    await this.revealButton.click();
    return this.page.getByRole("region", { name: this.words.reveal });
  }

  /** Lays open everything that was written in silence. */
  async revealAll(): Promise<void> {
    const reveal = await this.openReveal();
    await reveal.getByRole("button", { name: this.words.revealAll, exact: true }).click();
  }

  /** What is otherwise than usual at this moment. */
  get now(): Locator {
    return this.page.getByRole("region", { name: this.words.now });
  }

  async openSnapshots(): Promise<Locator> {
    await this.button(this.words.snapshot).click();
    return this.page.getByRole("dialog", { name: this.words.snapshot });
  }

  async openTakeHome(): Promise<Locator> {
    await this.button(this.words.takeHome).click();
    return this.page.getByRole("dialog", { name: this.words.takeHomeTitle });
  }

  /** Keeps this moment, under the name that stands there. */
  async saveSnapshot(): Promise<void> {
    const snapshots = await this.openSnapshots();
    await snapshots.getByRole("button", { name: this.words.saveSnapshot }).click();
    await snapshots.getByRole("status").filter({ hasText: /./ }).waitFor();
    await this.close(snapshots);
  }

  /** Where a picture of the neighbourhood is laid under the cards. */
  async openPictures(): Promise<PictureDialog> {
    await this.button("Plattegrond").click();
    return new PictureDialog(this.page.getByRole("dialog", { name: "Plattegrond of foto eronder" }));
  }

  async close(panel: Locator): Promise<void> {
    await panel.getByRole("button", { name: this.words.close, exact: true }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
}
