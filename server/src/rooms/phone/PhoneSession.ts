import type { CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { encodeMessage } from "@buurtbord/shared/protocol/codec.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { readToServer } from "@buurtbord/shared/protocol/readToServer.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import { PROTOCOL_VERSION } from "@buurtbord/shared/protocol/version.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { Participating } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { Outgoing } from "../Outgoing.ts";
import { isTimed } from "../timeLeft.ts";
import { controlsOf } from "../view/controlsOf.ts";
import { ownView } from "../view/ownView.ts";
import { LastSent } from "./LastSent.ts";

/** A page that is merely newer sends a few; what sends more is no page. */
const MOST_MALFORMED = 100;

/** What a session asks of its room. */
export interface PhoneHost {
  submit(access: Participating, id: CommandId, command: Command): Promise<Answer>;
  /** The name that somebody gave, here or in the evening whose table this is; null: none. */
  nameOf(participantId: ParticipantId): string | null;
}

/** What it asks of the other phones' keeper. */
interface PhoneSessionHost extends PhoneHost {
  noteDoing(access: Participating, doing: Doing): void;
}

/** What a newcomer is told beside the view. */
export interface Greeting {
  readonly left: TimeLeft;
  readonly presence: Presence;
}

/** One phone, remote or kiosk on `/room`: commands up; view, changes and answers down. */
export class PhoneSession {
  readonly access: Participating;
  readonly #out: Outgoing;
  readonly #host: PhoneSessionHost;
  /** Without its sequence number. */
  readonly #own = new LastSent();
  readonly #controls = new LastSent();
  #follows = false;
  #isAtTable = false;
  readonly #welcomed = Promise.withResolvers<void>();
  #malformed = 0;

  constructor(out: Outgoing, access: Participating, host: PhoneSessionHost) {
    this.access = access;
    this.#out = out;
    this.#host = host;
  }

  get unsentBytes(): number {
    return this.#out.unsentBytes;
  }

  /** Whether it was given the whole view, so that changes mean something to it. */
  get follows(): boolean {
    return this.#follows;
  }

  /** Whether it is a remote, or another page of whoever leads. */
  get leads(): boolean {
    return mayDo(this.access.role, "read-controls");
  }

  /** The first that a phone hears; from then on it is answered. */
  welcome({ epoch }: BoardState): void {
    this.#send({ type: "welcome", protocol: PROTOCOL_VERSION, epoch });
    this.#welcomed.resolve();
  }

  /** Shows it what there is. `view`: the frame with the whole shared view. */
  greet(state: BoardState, view: string, { left, presence }: Greeting): void {
    this.#out.sendState(view);
    this.#follows = true;
    this.#isAtTable = state.board.worksheet.size > 0;
    this.sendOwn(state);
    this.sendControls(state);
    this.sendPresence(presence);
    if (isTimed(left)) this.sendClock(left);
  }

  /** Waits for the welcome. */
  message(data: string | Uint8Array): void {
    void this.#welcomed.promise.then(() => this.#receive(data));
  }

  /** Sends the own part, if it is another than before. */
  sendOwn(state: BoardState): void {
    if (!this.#follows) return;
    const { participantId } = this.access;
    const own = ownView(state, participantId, this.#host.nameOf(participantId));
    if (this.#own.renew(JSON.stringify(own))) this.#send({ type: "own", seq: state.seq, own });
  }

  /** Sends what whoever leads has in the hand, if they do and it is another than before. */
  sendControls(state: BoardState): void {
    if (!this.#follows || !this.leads) return;
    const controls = controlsOf(state);
    if (this.#controls.renew(JSON.stringify(controls)))
      this.#send({ type: "controls", seq: state.seq, controls });
  }

  /** How many are here, and write: for whoever leads, and for a group, which writes on one sheet. */
  sendPresence(presence: Presence): void {
    if (this.#follows && (this.leads || this.#isAtTable)) this.#send({ type: "presence", presence });
  }

  sendClock(left: TimeLeft): void {
    if (this.#follows) this.#send({ type: "clock", ...left });
  }

  /** `frame`: what changed in the shared view. */
  sendChanges(frame: string): void {
    if (this.#follows) this.#out.send(frame);
  }

  tick(now: number): void {
    this.#out.tick(now);
  }

  close(code: number, reason: string): void {
    this.#out.close(code, reason);
  }

  #receive(data: string | Uint8Array): void {
    const reading =
      typeof data === "string" ? readToServer(data) : ({ ok: false, reason: "not text" } as const);
    if (!reading.ok) {
      this.#answerMalformed(reading.reason);
      return;
    }
    const { message } = reading;
    switch (message.type) {
      case "ping":
        this.#send({ type: "pong", n: message.n });
        break;
      case "command":
        this.#submit(message.id, message.command);
        break;
      case "doing":
        this.#host.noteDoing(this.access, message.doing);
        break;
      default:
        unreachable(message);
    }
  }

  #submit(id: CommandId, command: Command): void {
    void this.#host
      .submit(this.access, id, command)
      .then((answer) => this.#send({ type: "answer", id, answer }));
  }

  #answerMalformed(reason: string): void {
    this.#malformed += 1;
    if (this.#malformed > MOST_MALFORMED) this.close(CLOSE.tryLater, "malformed");
    else this.#send({ type: "malformed", reason });
  }

  #send(message: FromServer): void {
    this.#out.send(encodeMessage(message));
  }
}
