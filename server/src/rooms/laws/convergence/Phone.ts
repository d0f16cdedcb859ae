import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { encodeMessage, readFromServer } from "@buurtbord/shared/protocol/codec.ts";
import type { OwnView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Room } from "../../Room.ts";
import { viewAfterChanges } from "../../testing/viewAfterChanges.ts";
import { Outbox } from "./Outbox.ts";
import type { Promises } from "./Promises.ts";
import { participatingOf } from "./participatingOf.ts";
import { type Tamper, Wire, type WireEnd } from "./Wire.ts";

/** A phone on a websocket: it knows what it was sent, and keeps what it asked until there is an answer. */
export class Phone implements WireEnd {
  readonly name: string;
  readonly token: string;
  readonly outbox: Outbox;
  shared: SharedView | null = null;
  own: OwnView | null = null;
  #wire: Wire | null = null;

  constructor(name: string, token: string, promises: Promises, now: () => number) {
    this.name = name;
    this.token = token;
    this.outbox = new Outbox(name, promises, now);
  }

  get isConnected(): boolean {
    return this.#wire !== null;
  }

  get isAtRest(): boolean {
    return this.isConnected && this.shared !== null && this.outbox.isEmpty;
  }

  connect(room: Room, tamper: Tamper): Wire {
    const wire = new Wire(this, tamper);
    this.#wire = wire;
    wire.connected(room.connectPhone(wire, participatingOf(room, this.token)));
    return wire;
  }

  cut(): void {
    this.#wire?.cut();
    this.#lost();
  }

  ask(id: CommandId, command: Command): void {
    this.outbox.add(id, command);
  }

  /** Sends what is next in its outbox, if there is a line. */
  send(): void {
    if (this.#wire === null || this.shared === null) return;
    const next = this.outbox.next();
    if (next !== null) this.#wire.say(encodeMessage({ type: "command", ...next }));
  }

  /** Sends what is under way a second time, as an impatient page may. */
  sendAgain(): void {
    const { underWay } = this.outbox;
    if (underWay !== null) this.#wire?.say(encodeMessage({ type: "command", ...underWay }));
  }

  receive(frame: string | Uint8Array): void {
    const message = readFromServer(String(frame));
    switch (message?.type) {
      case "view":
        this.shared = message.shared;
        break;
      case "changes":
        if (this.shared !== null) this.shared = viewAfterChanges(this.shared, message.shared);
        break;
      case "own":
        this.own = message.own;
        break;
      case "answer":
        this.#answered(message.id, message.answer);
        break;
      default:
    }
  }

  closed(): void {
    this.#lost();
  }

  #answered(id: CommandId, answer: Answer): void {
    this.outbox.answered(id, answer);
    this.send();
  }

  #lost(): void {
    this.#wire = null;
    this.outbox.lineLost();
  }
}
