import type { Clock } from "../sync/roomSocket/Clock.ts";

/** What is said in one breath. */
const BUNDLE_MS = 400;
/** Other people's doings are not news more often than this. */
const OTHERS_EVERY_MS = 10_000;

/** Bundles what a screen reader is told, so that a busy room doesn't talk through everything. */
export class Announcer {
  readonly #clock: Clock;
  readonly #say: (sentences: string) => void;
  #waiting: readonly string[] = [];
  #cards = 0;
  #cancelSay: (() => void) | null = null;
  #othersPause = false;

  constructor(clock: Clock, say: (sentences: string) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  /** Something that this person did or must know. */
  tell(sentence: string): void {
    this.#waiting = [...this.#waiting.filter((one) => one !== sentence), sentence];
    this.#cancelSay ??= this.#clock.after(BUNDLE_MS, () => this.#speak());
  }

  /** `sentence` says it of all cards that came since it was last said. */
  newCards(count: number, sentence: (count: number) => string): void {
    this.#cards += count;
    if (this.#cards === 0 || this.#othersPause) return;
    this.tell(sentence(this.#cards));
    this.#cards = 0;
    this.#othersPause = true;
    this.#clock.after(OTHERS_EVERY_MS, () => {
      this.#othersPause = false;
      this.newCards(0, sentence);
    });
  }

  #speak(): void {
    this.#cancelSay = null;
    this.#say(this.#waiting.join(" "));
    this.#waiting = [];
  }
}
