import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { Doing, ToServer } from "@buurtbord/shared/protocol/toServer.ts";
import { PROTOCOL_VERSION } from "@buurtbord/shared/protocol/version.ts";
import type { Clock } from "./Clock.ts";
import type { Line, LineListener, Loss } from "./Line.ts";

/** Some networks neither let a websocket through nor refuse it. */
const WELCOME_WITHIN_MS = 8_000;
const PONG_WITHIN_MS = 3_000;
/** Silence after which we ask: a phone is not told that its Wi-Fi went away. */
const QUIET_MS = 30_000;

/** What we need of a browser's websocket. */
export interface PageSocket {
  send(text: string): void;
  close(): void;
}

export interface PageSocketEvents {
  message(text: string): void;
  closed(code: number): void;
}

export type OpenSocket = (events: PageSocketEvents) => PageSocket;

/** A line by websocket. */
export class SocketLine implements Line {
  readonly #listener: LineListener;
  readonly #clock: Clock;
  readonly #socket: PageSocket;
  #cancelDeadline: () => void;
  #state: "opening" | "ready" | "checking" | "over" = "opening";
  #pings = 0;

  constructor(parts: { openSocket: OpenSocket; clock: Clock; listener: LineListener }) {
    this.#listener = parts.listener;
    this.#clock = parts.clock;
    this.#cancelDeadline = this.#clock.after(WELCOME_WITHIN_MS, () => this.#lose({ type: "broken" }));
    this.#socket = parts.openSocket({
      message: (text) => this.#message(text),
      closed: (code) => this.#lose(lossFor(code)),
    });
  }

  send(id: CommandId, command: Command): void {
    this.#say({ type: "command", id, command });
  }

  tell(doing: Doing): void {
    this.#say({ type: "doing", doing });
  }

  check(): void {
    if (this.#state !== "ready") return;
    this.#state = "checking";
    this.#say({ type: "ping", n: ++this.#pings });
    this.#deadline(PONG_WITHIN_MS, () => this.#lose({ type: "broken" }));
  }

  stop(): void {
    if (this.#state === "over") return;
    this.#state = "over";
    this.#cancelDeadline();
    this.#socket.close();
  }

  #message(text: string): void {
    if (this.#state === "over") return;
    const message = JSON.parse(text) as FromServer;
    if (message.type === "welcome" && message.protocol !== PROTOCOL_VERSION) {
      this.#lose({ type: "ended", ending: "outdated" });
      return;
    }
    const first = this.#state === "opening" && message.type === "view";
    if (this.#state !== "opening" || first) this.#listenOn();
    this.#listener.heard(message);
    if (first) this.#listener.ready();
  }

  /** Whatever is heard proves that somebody is there. */
  #listenOn(): void {
    this.#state = "ready";
    this.#deadline(QUIET_MS, () => this.check());
  }

  #deadline(ms: number, run: () => void): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#clock.after(ms, run);
  }

  #lose(loss: Loss): void {
    if (this.#state === "over") return;
    this.stop();
    this.#listener.lost(loss);
  }

  #say(message: ToServer): void {
    this.#socket.send(JSON.stringify(message));
  }
}

function lossFor(code: number): Loss {
  switch (code) {
    case CLOSE.unauthorized:
      return { type: "ended", ending: "session-over" };
    case CLOSE.takenOff:
      return { type: "ended", ending: "taken-off" };
    case CLOSE.forbidden:
      return { type: "ended", ending: "not-allowed" };
    case CLOSE.boardNotFound:
      return { type: "ended", ending: "board-not-found" };
    case CLOSE.quarantined:
      return { type: "board-broken" };
    default:
      return { type: "broken" };
  }
}
