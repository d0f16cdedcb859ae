import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";

/** What the library leaves in the page. */
interface Reader {
  readonly virtual: {
    start(options: { container: Node }): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    spokenPhraseLog(): Promise<string[]>;
    lastSpokenPhrase(): Promise<string>;
    clearSpokenPhraseLog(): Promise<void>;
  };
}

/** That something begins or ends. */
const FRAME = /^(end of|document|main|banner|navigation|form|paragraph|list|listitem|status|group|region)\b/;

let program: Promise<string> | null = null;

/** A screen reader without a voice, in the page itself: what somebody who does not see it hears, in that order. */
export class VirtualReader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async on(page: Page): Promise<VirtualReader> {
    program ??= bundled();
    await page.evaluate(`${await program}; globalThis.reader = reader;`);
    return new VirtualReader(page);
  }

  /** Everything on the page from top to bottom; not where each thing begins and ends. */
  async readThrough(): Promise<readonly string[]> {
    const all = await this.#page.evaluate(async () => {
      const { virtual } = (globalThis as unknown as { reader: Reader }).reader;
      await virtual.start({ container: document.body });
      do await virtual.next();
      while ((await virtual.lastSpokenPhrase()) !== "end of document");
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said;
    });
    return all.filter((phrase) => !FRAME.test(phrase));
  }

  /** Listens to what is said by itself from now on, without a key pressed. */
  async listen(): Promise<void> {
    await this.#page.evaluate(async () => {
      const { virtual } = (globalThis as unknown as { reader: Reader }).reader;
      await virtual.stop(); // else it would say everything once for each time that it began
      await virtual.start({ container: document.body });
      await virtual.clearSpokenPhraseLog();
    });
  }

  /** What was said; the same sentence in one breath is one, for the library says what it begins to watch again. */
  async heard(): Promise<readonly string[]> {
    const all = await this.#page.evaluate(() =>
      (globalThis as unknown as { reader: Reader }).reader.virtual.spokenPhraseLog(),
    );
    return all.filter((phrase, n) => phrase !== all[n - 1]);
  }
}

/** The library as one script, for our pages load nothing from elsewhere. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader"));
  const lib = { entry, name: "reader", formats: ["iife" as const], fileName: "reader" };
  const define = { "process.env.NODE_ENV": JSON.stringify("production"), "process.env": "{}" };
  const made = await build({ configFile: false, logLevel: "silent", define, build: { write: false, lib } });
  const [result] = [made].flat();
  const [chunk] = result !== undefined && "output" in result ? result.output : [];
  if (chunk === undefined || !("code" in chunk)) throw new Error("The screen reader could not be bundled");
  return chunk.code;
}
