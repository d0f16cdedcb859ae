import type { Clock } from "@buurtbord/shared/board/Meeting.ts";

/** So much later, in seconds, the moment has passed: a laptop that slept says nothing about it. */
const TOO_LATE = 5;

/**
 * Hears the moment at which a clock ends. Once for each clock, and only one that was seen running: not for a clock
 * that was over when the page came, however often the page or its connection begins anew.
 */
export class EndOfTime {
  #running: string | null = null;
  #ended: string | null = null;

  /** Tells what is left of a clock, in seconds; null: none runs. Answers whether this is the moment. */
  hears(now: { readonly clock: Clock; readonly left: number } | null): boolean {
    if (now === null) {
      this.#running = null;
      return false;
    }
    const name = `${now.clock.startedAt} ${now.clock.seconds}`;
    if (now.left > 0) {
      this.#running = name;
      return false;
    }
    const isTheMoment = this.#running === name && this.#ended !== name && now.left > -TOO_LATE;
    this.#running = null;
    if (isTheMoment) this.#ended = name;
    return isTheMoment;
  }
}
