import { setTimeout as wait } from "node:timers/promises";
import { type Browser, type BrowserContext, devices } from "@playwright/test";
import { createBoard, exportBoard, type NewBoard } from "../../rig/api.ts";
import type { House } from "../../rig/House.ts";
import { hurryTime } from "../../rig/hurryTime.ts";
import { type Contribution, contributionText, readContribution, Tally, type Verdict } from "../Tally.ts";
import { FaultyLine } from "./FaultyLine.ts";
import { Interruption } from "./Interruption.ts";
import { fillStorage, refuseStorage } from "./refuseStorage.ts";
import { type Plan, socketsIn } from "./trouble.ts";
import { Visitor } from "./Visitor.ts";
import { SAVED, TELL_KEPT, TELL_SAVED, watchWords } from "./watchWords.ts";

/** Pauses between two tries are so many times as short; the server's own time passes as it does. */
const HURRY = 5;
/** A network that swallows websockets takes its time until the page stops trying. */
const IN_WITHIN_MS = 15_000;
/** When things go wrong, a person does not press for longer. */
const PRESS_WITHIN_MS = 1_500;
/** What is on its way in the browser itself arrives within this time. */
const ARRIVING_MS = 30;
/** A second copy would have come by then. */
const DOUBLED_WITHIN_MS = 100;
/** So many writes a browser takes at most before it is full. */
const MOST_WRITES = 40;
const LONGEST_BEFORE_RELOAD = 60;
const ANSWERS_WITHIN_MS = 500;
const NONE: ReadonlySet<string> = new Set();
const LATER = ["--import", "./e2e/rig/later.ts"];

export interface RoundReport extends Pick<Verdict, "lost" | "doubled"> {
  readonly written: number;
  /** Cards of which the page said that they are saved. */
  readonly said: number;
  /** Of which it said so while they were not on the server's disk. */
  readonly early: ReadonlySet<string>;
  /**
   * Twice on the board because the session had ended: with it goes what the server knew of their commands, and what it
   * had done without the phone's knowing is sent by somebody new. The page asks before.
   */
  readonly again: ReadonlySet<string>;
  /** Pages that never came to rest. */
  readonly stuck: number;
}

export interface RoundParts {
  readonly browser: Browser;
  readonly house: House;
  readonly plan: Plan;
  /** Nobody else's. */
  readonly name: string;
  /** How long the page may take to come to rest. */
  readonly patienceMs: number;
  readonly report: (line: string) => void;
}

/** One board, one phone, and what goes wrong with it; then the plug is pulled, and all is held against the disk. */
export class PhoneRound {
  readonly #parts: RoundParts;
  readonly #board: NewBoard;
  readonly #line: FaultyLine;
  readonly #written = new Tally();
  readonly #said = new Tally();
  readonly #kept = new Set<string>();
  #interruption: Interruption | null = null;

  private constructor(parts: RoundParts, board: NewBoard, line: FaultyLine) {
    this.#parts = parts;
    this.#board = board;
    this.#line = line;
  }

  static async live(parts: RoundParts): Promise<RoundReport> {
    const { browser, house, plan } = parts;
    const line = await FaultyLine.to(house.port);
    line.sockets = socketsIn(plan.circumstance);
    const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
    const context = await browser.newContext({
      ...pixel,
      viewport: { width: 360, height: 640 },
      locale: "nl",
    });
    try {
      return await new PhoneRound(parts, await createBoard(house.origin), line).#live(context);
    } finally {
      await context.close();
      line.close();
    }
  }

  async #live(context: BrowserContext): Promise<RoundReport> {
    const { plan } = this.#parts;
    await this.#prepare(context);
    const visitor = await this.#open(context);
    await visitor.comeIn();
    const tabs = [visitor];
    if (plan.circumstance === "two-tabs") {
      const second = await this.#open(context);
      await second.comeBack();
      tabs.push(second);
    }
    context.setDefaultTimeout(PRESS_WITHIN_MS);
    await Promise.all(tabs.map((tab, n) => this.#write(tab, n)));
    await wait(plan.lastMoment);
    const early = await this.#pullPlug(context);
    this.#line.mend();
    return { early, ...(await this.#comeToRest(visitor)) };
  }

  async #prepare(context: BrowserContext): Promise<void> {
    const { circumstance, chance } = this.#parts.plan;
    context.setDefaultTimeout(IN_WITHIN_MS);
    await context.exposeFunction(TELL_SAVED, (text: string) => this.#heard(text));
    await context.exposeFunction(TELL_KEPT, (text: string) => this.#kept.add(text));
    await context.addInitScript(watchWords, { tellSaved: TELL_SAVED, tellKept: TELL_KEPT, saved: SAVED });
    await context.addInitScript(hurryTime, HURRY);
    if (circumstance === "storage-refused") await context.addInitScript(refuseStorage);
    if (circumstance === "storage-full")
      await context.addInitScript(fillStorage, Math.floor(chance() * MOST_WRITES));
  }

  async #open(context: BrowserContext): Promise<Visitor> {
    const { house } = this.#parts;
    const { pathname } = new URL(this.#board.joinUrl);
    return new Visitor(await context.newPage(), `${house.address(this.#line.port)}${pathname}`);
  }

  #heard(text: string): void {
    const contribution = readContribution(text);
    if (contribution !== null) this.#said.acknowledge(contribution);
  }

  /** One card after the other; what could not be pressed any more was not written. */
  async #write(visitor: Visitor, tab: number): Promise<void> {
    const { house, plan } = this.#parts;
    const { circumstance, cards, pauses, chance } = plan;
    const closes = tab > 0 && chance() < 0.5;
    try {
      for (let n = 0; n < cards; n++) {
        await wait(pauses[n]);
        if (n === plan.troubledCard) this.#interruption ??= new Interruption(plan, house, this.#line);
        const contribution = { key: `${this.#parts.name}.${tab}.${n}`, version: 1 };
        await visitor.write(contribution);
        if (closes && n === cards - 1) return await this.#close(visitor, contribution);
        this.#written.acknowledge(contribution);
        if (circumstance === "reload" && !(await this.#reload(visitor))) return;
        if (circumstance === "none" && chance() < 0.5) await this.#change(visitor, tab, n);
      }
    } catch {
      // The page is away, or asks for something else: a person writes no more.
    }
  }

  /** Right after a press: what the page had not yet taken was not promised to anybody. */
  async #close(visitor: Visitor, contribution: Contribution): Promise<void> {
    await visitor.page.close();
    if (this.#kept.has(contributionText(contribution))) this.#written.acknowledge(contribution);
  }

  /** At any moment of what a press sets off. */
  async #reload(visitor: Visitor): Promise<boolean> {
    const { chance } = this.#parts.plan;
    await wait(chance() * LONGEST_BEFORE_RELOAD);
    return visitor.reload();
  }

  async #change(visitor: Visitor, tab: number, n: number): Promise<void> {
    const changed = { key: `${this.#parts.name}.${tab}.${n}`, version: 2 };
    if (await visitor.change(changed)) this.#written.acknowledge(changed);
  }

  /** Resolves with what the page had said is saved and is not on disk. What it still hears does not come from there. */
  async #pullPlug(context: BrowserContext): Promise<ReadonlySet<string>> {
    const { house, plan } = this.#parts;
    await this.#interruption?.end();
    this.#line.block();
    await house.kill();
    await wait(ARRIVING_MS);
    // What a page told before has arrived when it answers; one that is on its way does not answer, and says nothing.
    for (const page of context.pages())
      await Promise.race([page.evaluate(() => {}).catch(() => {}), wait(ANSWERS_WITHIN_MS)]);
    const said = this.#said.freeze();
    await house.restart({ nodeArguments: plan.circumstance === "session-over" ? LATER : [] });
    return said.check(await this.#texts()).lost;
  }

  /** Everything is well again: the page does what is left, and the board is held against all that was written. */
  async #comeToRest(visitor: Visitor): Promise<Omit<RoundReport, "early">> {
    const { plan, name, report, patienceMs } = this.#parts;
    if (plan.circumstance === "two-tabs") await visitor.reload(); // what a tab left behind goes at the next visit
    const written = this.#written.freeze();
    const isThere = async () => written.check(await this.#texts()).lost.size === 0;
    const isAtRest = await visitor.settle(isThere, patienceMs);
    if (!isAtRest) report(`${name}: ${JSON.stringify(await visitor.said())}`);
    await wait(DOUBLED_WITHIN_MS);
    const { lost, doubled } = written.check(await this.#texts());
    const isSomebodyNew = plan.circumstance === "session-over";
    return {
      written: this.#written.acknowledged,
      said: this.#said.acknowledged,
      lost,
      doubled: isSomebodyNew ? NONE : doubled,
      again: isSomebodyNew ? doubled : NONE,
      stuck: isAtRest ? 0 : 1,
    };
  }

  async #texts(): Promise<readonly string[]> {
    const { cards } = await exportBoard(this.#parts.house.origin, this.#board);
    return cards.map(({ text }) => text);
  }
}
