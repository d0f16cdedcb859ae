import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Clock } from "../roomSocket/Clock.ts";

/** The final answer to a command. `unanswered`: the connection ended for good before one came. */
export type FinalAnswer = Extract<Answer, { type: "result" | "refusal" }> | { readonly type: "unanswered" };

interface Pending {
  readonly command: Command;
  readonly finish: (answer: FinalAnswer) => void;
}

const NOT_SAVED_WAIT_MS = 1_000;

/** Commands that have no final answer yet. Each keeps its id, so sending it again is harmless. */
export class PendingCommands {
  readonly #pending = new Map<CommandId, Pending>();
  readonly #post: (id: CommandId, command: Command) => void;
  readonly #clock: Pick<Clock, "after">;

  /** `post` sends if it can; when it cannot, `resend` comes later. */
  constructor(post: (id: CommandId, command: Command) => void, clock: Pick<Clock, "after">) {
    this.#post = post;
    this.#clock = clock;
  }

  get size(): number {
    return this.#pending.size;
  }

  send(id: CommandId, command: Command): Promise<FinalAnswer> {
    return new Promise((finish) => {
      this.#pending.set(id, { command, finish });
      this.#post(id, command);
    });
  }

  /** A new connection: everything unanswered goes once more, oldest first. */
  resend(): void {
    for (const [id, { command }] of this.#pending) this.#post(id, command);
  }

  answered(id: CommandId, answer: Answer): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    switch (answer.type) {
      case "not-saved":
        this.#again(id, NOT_SAVED_WAIT_MS);
        break;
      case "too-fast":
        this.#again(id, answer.retryAfter * 1_000);
        break;
      case "result":
      case "refusal":
        this.#pending.delete(id);
        pending.finish(answer);
        break;
      default:
        unreachable(answer);
    }
  }

  /** No connection will come any more. */
  end(): void {
    for (const { finish } of this.#pending.values()) finish({ type: "unanswered" });
    this.#pending.clear();
  }

  #again(id: CommandId, ms: number): void {
    this.#clock.after(ms, () => {
      const pending = this.#pending.get(id);
      if (pending !== undefined) this.#post(id, pending.command);
    });
  }
}
