import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { backoff } from "../roomSocket/backoff.ts";
import type { Clock } from "../roomSocket/Clock.ts";
import { carriesText, isUnderWay, type OutboxEntry, type OutboxState } from "./OutboxEntry.ts";
import { type KeptCommand, memoryStore, type OutboxStore } from "./OutboxStore.ts";

const MOST_ENTRIES = 200;
/** Shorter than this a person need not know that something is under way. */
const LATE_AFTER_MS = 2_000;
const ANSWER_WITHIN_MS = 5_000;

interface OutboxParts {
  readonly store: OutboxStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly changed: (entries: readonly OutboxEntry[]) => void;
  /** A command without words to give back was refused. */
  readonly refused: (command: Command, refusal: Refusal) => void;
  /** An answer stays out: is anybody there? */
  readonly silent: () => void;
}

type Send = (id: CommandId, command: Command) => void;

/**
 * Everything a person did that the server has not yet confirmed. One command is under way at a time, so that order is
 * kept; sent again it has the same id, so that the server does it once.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #store: OutboxStore;
  #entries: readonly OutboxEntry[] = [];
  #send: Send | null = null;
  #cancelAnswerDeadline = () => {};
  #cancelPause: (() => void) | null = null;
  #cancelRest = () => {};
  #timesNotSaved = 0;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#store = parts.store;
  }

  get entries(): readonly OutboxEntry[] {
    return this.#entries;
  }

  /** Whether what waits here survives closing the page. */
  get lasts(): boolean {
    return this.#store.lasts;
  }

  /** Takes up what an earlier visit left behind: before anything is added. */
  async load(): Promise<void> {
    const kept = await this.#store.load();
    this.#change([...kept.map(fromEarlier), ...this.#entries]);
    this.#next();
  }

  /** Resolves once it is kept: only then may the words it carries be forgotten elsewhere. */
  async add(id: CommandId, command: Command): Promise<"kept" | "full"> {
    if (this.#entries.length >= MOST_ENTRIES) return "full";
    this.#change([...this.#entries, { id, command, state: "waiting", late: false }]);
    this.#parts.clock.after(LATE_AFTER_MS, () => this.#markLate(id));
    await this.#keep(id, command, null);
    this.#next();
    return "kept";
  }

  /** Commands can be sent from now on. */
  opened(send: Send): void {
    this.#send = send;
    this.#next();
  }

  /** What was under way may or may not have arrived: it goes again when the line is back. */
  closed(): void {
    this.#send = null;
    this.#cancelAnswerDeadline();
    this.#endPause();
    this.#cancelRest();
    for (const { id, state } of this.#entries) {
      if (state === "sent" || state === "resting") this.#put(id, { state: "waiting", late: true });
    }
  }

  answered(id: CommandId, answer: Answer): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (!entry || !isUnderWay(entry)) return;
    this.#cancelAnswerDeadline();
    switch (answer.type) {
      case "result":
        this.#timesNotSaved = 0;
        this.#put(id, { state: "saved", result: answer.result });
        void this.#store.remove(id);
        break;
      case "refusal":
        this.#refuse(entry, answer.refusal);
        break;
      case "not-saved":
        this.#pause(id, backoff(++this.#timesNotSaved, this.#parts.random));
        break;
      case "too-fast":
        if (entry.command.type === "add-card") this.#rest(id, answer.retryAfter * 1_000);
        else this.#pause(id, answer.retryAfter * 1_000);
        break;
      default:
        unreachable(answer);
    }
    this.#next();
  }

  /** The server could not read the one command that is under way: sent again it would fare no better. */
  notUnderstood(): void {
    const sent = this.#entries.find(({ state }) => state === "sent");
    if (sent) this.answered(sent.id, { type: "refusal", refusal: "not-allowed" });
  }

  /** A person's own view arrived: it shows all that was saved. */
  viewArrived(): void {
    if (this.#entries.some(({ state }) => state === "saved")) {
      this.#change(this.#entries.filter(({ state }) => state !== "saved"));
    }
  }

  /** Its writer has the words back, or threw them away. */
  forget(id: CommandId): void {
    this.#change(this.#entries.filter((entry) => entry.id !== id));
    void this.#store.remove(id);
  }

  #next(): void {
    const first = this.#first();
    if (!this.#send || this.#cancelPause || first?.state !== "waiting") return;
    this.#put(first.id, { state: "sent", late: first.late });
    this.#awaitAnswer();
    this.#send(first.id, first.command);
  }

  /** What goes first. Nothing hangs on a card that the server does not know, but cards keep their order among them. */
  #first(): OutboxEntry | undefined {
    const underWay = this.#entries.filter(isUnderWay);
    if (!underWay.some(({ state }) => state === "resting")) return underWay[0];
    return underWay.find(({ command }) => command.type !== "add-card");
  }

  #awaitAnswer(): void {
    this.#cancelAnswerDeadline = this.#parts.clock.after(ANSWER_WITHIN_MS, () => {
      this.#awaitAnswer();
      this.#parts.silent();
    });
  }

  #refuse({ id, command }: OutboxEntry, refusal: Refusal): void {
    if (carriesText(command)) {
      this.#put(id, { state: "refused", refusal });
      void this.#keep(id, command, refusal);
    } else {
      this.forget(id);
      this.#parts.refused(command, refusal);
    }
  }

  #pause(id: CommandId, ms: number): void {
    this.#put(id, { state: "waiting", late: true });
    this.#cancelPause = this.#parts.clock.after(ms, () => {
      this.#endPause();
      this.#next();
    });
  }

  /** Cards wait for a while; what else a person does need not. */
  #rest(id: CommandId, ms: number): void {
    const { clock } = this.#parts;
    this.#put(id, { state: "resting", until: clock.now() + ms });
    this.#cancelRest = clock.after(ms, () => {
      this.#put(id, { state: "waiting", late: true });
      this.#next();
    });
  }

  #endPause(): void {
    this.#cancelPause?.();
    this.#cancelPause = null;
  }

  async #keep(id: CommandId, command: Command, refusal: Refusal | null): Promise<void> {
    try {
      await this.#store.put({ id, command, refusal });
    } catch {
      // Full or forbidden: from here on the open page is the only place.
      this.#store = memoryStore();
      this.#change(this.#entries);
    }
  }

  #markLate(id: CommandId): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry?.state === "waiting" || entry?.state === "sent")
      this.#put(id, { state: entry.state, late: true });
  }

  #put(id: CommandId, state: OutboxState): void {
    this.#change(
      this.#entries.map((entry) => (entry.id === id ? { id, command: entry.command, ...state } : entry)),
    );
  }

  #change(entries: readonly OutboxEntry[]): void {
    this.#entries = entries;
    this.#parts.changed(entries);
  }
}

function fromEarlier({ id, command, refusal }: KeptCommand): OutboxEntry {
  if (refusal !== null) return { id, command, state: "refused", refusal };
  return { id, command, state: "waiting", late: true };
}
