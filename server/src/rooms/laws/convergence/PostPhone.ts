import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { OwnView, SharedView, View } from "@buurtbord/shared/protocol/view.ts";
import type { Participating } from "../../Access.ts";
import type { Room } from "../../Room.ts";
import { Outbox } from "./Outbox.ts";
import type { Promises } from "./Promises.ts";
import { participatingOf } from "./participatingOf.ts";

/** A phone whose network blocks websockets: commands by POST, the view by long poll. Requests and answers get lost. */
export class PostPhone {
  readonly name: string;
  readonly token: string;
  readonly outbox: Outbox;
  #view: View | null = null;
  #poll: AbortController | null = null;
  /** The request under way: when its line is lost, what comes back is nobody's. */
  #request: object | null = null;

  constructor(name: string, token: string, promises: Promises, now: () => number) {
    this.name = name;
    this.token = token;
    this.outbox = new Outbox(name, promises, now);
  }

  get shared(): SharedView | null {
    return this.#view?.shared ?? null;
  }

  get own(): OwnView | null {
    return this.#view?.own ?? null;
  }

  get isAtRest(): boolean {
    return this.#poll !== null && this.#view !== null && this.outbox.isEmpty;
  }

  ask(id: CommandId, command: Command): void {
    this.outbox.add(id, command);
  }

  /** Asks for the view, if no question is out, and sends what is next. */
  go(room: Room): void {
    const access = participatingOf(room, this.token);
    if (this.#poll === null) void this.#askForView(room, access);
    const next = this.outbox.next();
    if (next !== null) void this.#post(room, access, next.id, next.command);
  }

  /** The request under way a second time, as a proxy may do. */
  sendAgain(room: Room): void {
    const { underWay } = this.outbox;
    if (underWay === null) return;
    void this.#post(room, participatingOf(room, this.token), underWay.id, underWay.command);
  }

  /** Whatever was under way comes back to nobody. */
  cut(): void {
    this.#request = null;
    this.#poll?.abort();
    this.#poll = null;
    this.outbox.lineLost();
  }

  async #post(room: Room, access: Participating, id: CommandId, command: Command): Promise<void> {
    const request = {};
    this.#request = request;
    const answer: Answer = await room.submit(access, id, command);
    if (this.#request !== request) return;
    this.outbox.answered(id, answer);
    this.#poll?.abort(); // a view that left before this answer may lack what it says
    void this.#askForView(room, access);
  }

  async #askForView(room: Room, access: Participating): Promise<void> {
    const poll = new AbortController();
    this.#poll = poll;
    const seq = this.#view?.seq ?? null;
    try {
      const asked = seq === null ? room.view(access) : room.viewAfter(access, seq, poll.signal);
      const view = await asked;
      if (this.#poll !== poll) return;
      this.#poll = null;
      this.#view = view;
    } catch {
      if (this.#poll === poll) this.#poll = null; // the room closed: another one will be open in a moment
    }
  }
}
