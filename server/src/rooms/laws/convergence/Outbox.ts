import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Promises } from "./Promises.ts";

const NOT_SAVED_WAIT_MS = 500;

interface Entry {
  readonly id: CommandId;
  readonly command: Command;
}

/** What a phone asked and has no final answer to: one under way at a time, under the same id however often it goes. */
export class Outbox {
  readonly #who: string;
  readonly #promises: Promises;
  readonly #now: () => number;
  #waiting: Entry[] = [];
  /** All that it ever asked: an answer may come twice. */
  readonly #asked = new Map<CommandId, Command>();
  #isUnderWay = false;
  #pausedUntil = 0;

  constructor(who: string, promises: Promises, now: () => number) {
    this.#who = who;
    this.#promises = promises;
    this.#now = now;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get underWay(): Entry | null {
    return this.#isUnderWay ? (this.#waiting[0] ?? null) : null;
  }

  add(id: CommandId, command: Command): void {
    this.#promises.asked(command);
    this.#asked.set(id, command);
    this.#waiting.push({ id, command });
  }

  /** What is to be sent now, if anything. */
  next(): Entry | null {
    const first = this.#waiting[0];
    if (first === undefined || this.#isUnderWay || this.#now() < this.#pausedUntil) return null;
    this.#isUnderWay = true;
    return first;
  }

  /** What was under way may or may not have arrived. */
  lineLost(): void {
    this.#isUnderWay = false;
  }

  answered(id: CommandId, answer: Answer): void {
    const isFirst = this.#waiting[0]?.id === id;
    if (isFirst) this.#isUnderWay = false;
    if (answer.type === "too-fast" || answer.type === "not-saved") {
      const wait = answer.type === "too-fast" ? answer.retryAfter * 1_000 : NOT_SAVED_WAIT_MS;
      this.#pausedUntil = this.#now() + wait;
      return;
    }
    const command = this.#asked.get(id);
    if (command !== undefined) this.#promises.answered(this.#who, id, command, answer);
    if (isFirst) this.#waiting.shift();
  }
}
