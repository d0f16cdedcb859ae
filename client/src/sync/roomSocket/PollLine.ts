import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import type { LeadView, View } from "@buurtbord/shared/protocol/view.ts";
import type { Clock } from "./Clock.ts";
import type { Line, LineListener, Loss } from "./Line.ts";

/** A server that answers at once must not be asked without a pause. */
const BETWEEN_POLLS_MS = 500;

/** What became of a request. */
export type Fetched<Value> = { readonly type: "got"; readonly value: Value } | Loss;

/** The room by plain HTTP. */
export interface RoomRequests {
  /** The view when it is newer than `after`, or after 25 seconds as it is; without `after`: at once. */
  view(after: number | null, signal: AbortSignal): Promise<Fetched<View>>;
  command(id: CommandId, command: Command): Promise<Fetched<Answer>>;
  /** Says what somebody is busy with; whether it arrived matters to nobody. */
  tell(doing: Doing): Promise<void>;
}

/** A line for networks that block websockets: the view by long poll, commands by POST. */
export class PollLine implements Line {
  readonly #requests: RoomRequests;
  readonly #clock: Clock;
  readonly #listener: LineListener;
  #seq: number | null = null;
  /** The poll under way; what an earlier one brings is ignored. */
  #current = new AbortController();
  #cancelPause = () => {};
  #over = false;

  constructor(parts: { requests: RoomRequests; clock: Clock; listener: LineListener }) {
    this.#requests = parts.requests;
    this.#clock = parts.clock;
    this.#listener = parts.listener;
    void this.#poll();
  }

  send(id: CommandId, command: Command): void {
    void this.#requests.command(id, command).then((fetched) => {
      if (this.#over) return;
      if (fetched.type !== "got") return this.#lose(fetched);
      this.#listener.heard({ type: "answer", id, answer: fetched.value });
      // A view that left before this answer may lack what the answer says was saved.
      this.check();
    });
  }

  tell(doing: Doing): void {
    void this.#requests.tell(doing);
  }

  check(): void {
    if (this.#over) return;
    this.#current.abort();
    this.#cancelPause();
    void this.#poll();
  }

  stop(): void {
    this.#over = true;
    this.#current.abort();
    this.#cancelPause();
  }

  async #poll(): Promise<void> {
    const poll = new AbortController();
    this.#current = poll;
    const began = this.#clock.now();
    const fetched = await this.#requests.view(this.#seq, poll.signal);
    if (this.#over || this.#current !== poll) return;
    switch (fetched.type) {
      case "got":
        this.#take(fetched.value);
        this.#cancelPause = this.#clock.after(
          Math.max(0, began + BETWEEN_POLLS_MS - this.#clock.now()),
          () => void this.#poll(),
        );
        return;
      case "broken":
      case "portal":
      case "board-broken":
      case "ended":
        return this.#lose(fetched);
      default:
        return unreachable(fetched);
    }
  }

  #take({ seq, shared, own, lead, remaining, floor }: View): void {
    const first = this.#seq === null;
    if (seq !== this.#seq) {
      this.#seq = seq;
      this.#listener.heard({ type: "view", seq, shared });
      this.#listener.heard({ type: "own", seq, own });
    }
    // How many are here and what time it is changes without the board.
    this.#listener.heard({ type: "clock", remaining, ...(floor !== undefined && { floor }) });
    if (lead) this.#takeLead(seq, lead);
    if (first) this.#listener.ready();
  }

  #takeLead(seq: number, { controls, presence }: LeadView): void {
    this.#listener.heard({ type: "controls", seq, controls });
    this.#listener.heard({ type: "presence", presence });
  }

  #lose(loss: Loss): void {
    this.stop();
    this.#listener.lost(loss);
  }
}
