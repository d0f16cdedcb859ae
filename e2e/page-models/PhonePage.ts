import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { VERBS, type Verb } from "@buurtbord/shared/board/Step.ts";
import { expect, type Locator, type Page } from "@playwright/test";
import { Finger } from "./Finger.ts";
import type { PhoneLanguage } from "./languages.ts";
import { phoneWords } from "./phoneWords.ts";
import { tapTwice } from "./tapTwice.ts";

/** A file as the file field takes it. */
interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A resident's phone, with scripts or without: what somebody means to do, in the words that stand on the page. */
export class PhonePage {
  readonly page: Page;
  readonly words: (typeof phoneWords)[PhoneLanguage];
  readonly #finger = new Finger();

  readonly #language: PhoneLanguage;
  readonly #hasScripts: boolean;

  /** `hasScripts`: the page's scripts come, and whoever holds it waits for them. */
  constructor(page: Page, language: PhoneLanguage = "nl", hasScripts = true) {
    this.page = page;
    this.#language = language;
    this.#hasScripts = hasScripts;
    this.words = phoneWords[language];
  }

  /**
   * The page's own scripts stand where the server's form stood, if they come at all. Whoever presses before goes on
   * with that form, on which nothing moves by itself: a story of its own.
   */
  async awaitScripts(): Promise<void> {
    if (this.#hasScripts) await expect(this.page.locator("form[method=post][action]")).toHaveCount(0);
  }

  /** The step's question, large on top. */
  get question(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get saved(): Locator {
    return this.page.getByRole("heading", { name: this.words.saved, exact: true });
  }

  get notSaved(): Locator {
    return this.page.getByRole("heading", { name: this.words.notSaved });
  }

  get textField(): Locator {
    return this.page.getByRole("textbox", { name: this.words.text });
  }

  /** Resolves when the page says this to who hears it, were it for one frame: what comes next takes its place. */
  async hears(sentence: string): Promise<void> {
    const isSaid = (words: string) =>
      [...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.includes(words));
    await this.page.waitForFunction(isSaid, sentence);
  }

  /** Whatever the page says was not done. */
  get refusals(): Locator {
    return this.page.getByText(this.words.refusal);
  }

  get joinButton(): Locator {
    return this.button(this.words.join);
  }

  /** What one may choose to do, where a step lets one do several things. */
  get choices(): Locator {
    return this.page.getByRole("list", { name: this.words.whatToDo }).getByRole("button");
  }

  /** What there is to do on the page at this moment, told by what it looks like. */
  async offers(): Promise<readonly Verb[]> {
    const { page, words } = this;
    const marks: Readonly<Record<Verb, Locator>> = {
      add: this.textField.or(page.getByRole("heading", { name: words.whatIsIt })),
      vote: page.getByRole("status").filter({ hasText: words.dotsLeft }),
      join: page.getByRole("listitem").getByRole("button", { name: words.joinIn }),
      connect: page.getByRole("heading", { name: words.firstCard }),
      answer: page.getByRole("group"),
      poll: page.getByRole("radiogroup"),
      choose: page.getByRole("status").filter({ hasText: words.firstPitch }),
      work: page
        .getByRole("status")
        .filter({ hasText: words.groupsSoon })
        .or(page.getByRole("button", { name: words.writeAlong })),
    };
    const seen = await Promise.all(VERBS.map((verb) => marks[verb].count()));
    return VERBS.filter((_, n) => (seen[n] ?? 0) > 0);
  }

  /** An own card or somebody else's, wherever the page shows it. */
  card(text: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: text });
  }

  /** Chooses its language by hand, where no browser can ask for it. */
  async chooseLanguage(): Promise<void> {
    const { name, lang } = LANGUAGE_FACES[this.#language];
    if (lang === this.#language) return;
    const choice = this.button(name).or(this.page.getByRole("radio", { name }));
    if (!(await choice.first().isVisible())) return;
    await choice.click();
    await expect(choice.and(this.page.locator("[aria-pressed=true], :checked"))).toBeVisible();
  }

  /** Letters as large as its owner told the phone, in CSS pixels. */
  async useLetters(px: number): Promise<void> {
    const enlarge = (size: number) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root { font-size: ${size}px !important; }`);
      document.adoptedStyleSheets = [sheet];
    };
    await this.page.addInitScript(enlarge, px);
    await this.page.evaluate(enlarge, px);
  }

  async joinIn(name?: string): Promise<void> {
    await this.awaitScripts();
    if (name !== undefined) await this.page.getByLabel(this.words.name).fill(name);
    await this.joinButton.tap();
  }

  /** Asks for the digits with which one goes on with another phone. */
  async askReturnCode(): Promise<string> {
    await this.showMine();
    await this.button(this.words.otherPhone).tap();
    const digits = this.page.getByRole("status").getByText(/^[\d\s]{12}$/);
    return (await digits.textContent()) ?? "";
  }

  /** Comes in with such digits. */
  async comeBack(code: string): Promise<void> {
    const field = this.page.getByLabel(this.words.ownCode);
    if (!(await field.isVisible())) await this.page.getByText(this.words.wasHere, { exact: true }).tap();
    await field.fill(code);
    await this.button(this.words.goOn).tap();
  }

  /** Types a code when the one before was not right. */
  async useCode(code: string): Promise<void> {
    await this.page.getByLabel(this.words.code).fill(code);
    await this.button(this.words.goOn).tap();
  }

  /** Types something and presses the one button; it need not be saved yet. */
  async send(text: string, button: string): Promise<void> {
    const another = this.button(this.words.another);
    if (await another.isVisible()) await another.tap();
    await this.textField.fill(text);
    await this.button(button).tap();
  }

  /** Adds a line to what the group wrote at that question of its worksheet; it need not be saved yet. */
  async writeOnSheet(question: string, line: string): Promise<void> {
    await this.page.getByRole("button", { name: `Schrijf mee : ${question}` }).tap();
    const field = this.page.getByRole("textbox", { name: question });
    const before = await field.inputValue();
    await field.fill(before === "" ? line : `${before}\n${line}`);
    await this.button("Bewaar").tap();
  }

  /** Opens what stands behind "Foto" and chooses a file; it need not be a photo. */
  async choosePhoto(file: FilePayload): Promise<void> {
    const field = this.page.getByLabel(this.words.choosePhoto);
    if (!(await field.isVisible())) await this.button(this.words.photo).tap();
    await field.setInputFiles(file);
  }

  /** The photo that was chosen and is not sent yet, or an own one that is under way. */
  get ownPhoto(): Locator {
    return this.page.getByRole("img", { name: this.words.ownPhoto });
  }

  /** Photos of cards that the server has. */
  get cardPhotos(): Locator {
    return this.page.getByRole("img", { name: this.words.cardPhoto });
  }

  /** Sends a card and waits until the page says that it is saved. */
  async contribute(text: string, button: string): Promise<void> {
    await this.send(text, button);
    await this.saved.waitFor();
  }

  async choose(name: string): Promise<void> {
    await this.button(name).tap();
  }

  async showMine(): Promise<void> {
    const mine = this.#finger.pressing(
      this.page.getByRole("button", { name: new RegExp(`^${this.words.mine}`) }),
    );
    if ((await mine.getAttribute("aria-pressed")) !== "true") await mine.tap();
  }

  async beginEdit(text: string): Promise<void> {
    await this.showMine();
    await this.on(text, this.words.edit).tap();
  }

  async finishEdit(to: string): Promise<void> {
    await this.page.getByRole("textbox", { name: this.words.editText }).fill(to);
    await this.button(this.words.save).tap();
  }

  async edit(from: string, to: string): Promise<void> {
    await this.beginEdit(from);
    await this.finishEdit(to);
  }

  async takeDown(text: string): Promise<void> {
    await this.showMine();
    await this.on(text, this.words.takeDown).tap();
  }

  async hangBack(text: string): Promise<void> {
    await this.on(text, this.words.hangBack).tap();
  }

  async voteFor(text: string): Promise<void> {
    await this.on(text, this.words.vote).tap();
  }

  /** Says "ik help mee", or what the activity calls it. */
  async joinCard(text: string, action: string): Promise<void> {
    await this.on(text, action).tap();
  }

  /** Says that a wish came true, under the wishes that are theirs or with which they help. */
  async fulfil(
    text: string,
    words: { readonly action: string; readonly ask: string },
    story: string,
  ): Promise<void> {
    await this.showMine();
    await this.on(text, words.action).tap();
    await this.page.getByRole("textbox", { name: words.ask }).fill(story);
    await this.page.getByRole("button", { name: words.action, exact: true }).tap();
  }

  /** Says what somebody thinks of a check question: "Ja", "Nee". */
  async answer(question: string, says: string): Promise<void> {
    const group = this.page.getByRole("group", { name: question });
    await this.#finger.pressing(group.getByRole("button", { name: says, exact: true })).tap();
  }

  /** Puts down what is going to be done, and when. */
  async agree(what: string, when: string, button: string): Promise<void> {
    await this.page.getByLabel(this.words.when).fill(when);
    await this.contribute(what, button);
  }

  /** Says "Ik doe dit" to an agreement, under a name that everybody sees. */
  async promise(what: string, name: string): Promise<void> {
    const another = this.button(this.words.another);
    if (await another.isVisible()) await another.tap();
    await this.button(this.words.doIt).tap();
    const ownName = this.card(what).getByLabel(this.words.name);
    // The list may move under the thumb while others add to it: then one looks, and presses again.
    await expect(async () => {
      if (!(await ownName.isVisible())) await this.on(what, this.words.doIt).tap();
      await expect(ownName).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await ownName.fill(name);
    await this.#finger.pressing(this.card(what).getByRole("button", { name: this.words.doIt })).tap();
  }

  /** Picks a card from the list, as an end of a line. */
  async pick(text: string): Promise<void> {
    await this.#finger.pressing(this.page.getByRole("region").getByRole("button", { name: text })).tap();
  }

  /** A line is drawn by picking its two ends from a list. */
  async connect(one: string, other: string): Promise<void> {
    await this.pick(one);
    await this.pick(other);
    await this.button(this.words.connect).tap();
  }

  /** As a finger does that shakes, or feels nothing happen: the second time on whatever is there by then. */
  async pressTwice(button: Locator): Promise<void> {
    await this.#finger.press(async () => {
      await button.tap({ trial: true }); // it comes into sight, and nothing lies over it
      const box = await button.boundingBox();
      if (box === null) throw new Error(`Nothing shows of ${button}`);
      await tapTwice(this.page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    });
  }

  button(name: string): Locator {
    return this.#finger.pressing(this.page.getByRole("button", { name, exact: true }));
  }

  /** A button on one card: its name ends with the card's text, for who cannot see what it stands beside. */
  on(text: string, action: string): Locator {
    return this.#finger.pressing(this.card(text).getByRole("button", { name: new RegExp(`^${action}`) }));
  }
}
