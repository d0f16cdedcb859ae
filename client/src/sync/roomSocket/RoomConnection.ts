import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import { backoff } from "./backoff.ts";
import type { Clock } from "./Clock.ts";
import type { Ending, Line, LineListener, Loss } from "./Line.ts";
import { PollLine, type RoomRequests } from "./PollLine.ts";
import { type OpenSocket, SocketLine } from "./SocketLine.ts";

const SOCKETS_BEFORE_POLLING = 2;
/** Polling that works is kept up so long before a websocket is tried again. */
const POLL_FOR_MS = 600_000;
/** A shorter hiccup is nobody's business. */
const AWAY_AFTER_MS = 2_000;

/** What a person should know of the connection. */
export type ConnectionStatus =
  | { readonly at: "connecting" | "online" | "away" | "portal" | "board-broken" }
  | { readonly at: "ended"; readonly ending: Ending };

export interface RoomConnectionParts {
  readonly openSocket: OpenSocket;
  readonly requests: RoomRequests;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Everything that the server says, whichever way it came. */
  readonly heard: (message: FromServer) => void;
  readonly statusChanged: (status: ConnectionStatus) => void;
  /** Commands can be sent, until `closed`. */
  readonly opened: () => void;
  readonly closed: () => void;
}

type State =
  | { readonly at: "trying" | "online"; readonly line: Line }
  | { readonly at: "resting"; readonly cancel: () => void }
  /** Not started, between two of the others, or ended. */
  | { readonly at: "idle" };

/** Keeps one line to the room: a websocket where the network lets it, else long polls. Comes back by itself. */
export class RoomConnection {
  readonly #parts: RoomConnectionParts;
  #state: State = { at: "idle" };
  #status: ConnectionStatus = { at: "connecting" };
  /** Tries that failed since the line last worked. */
  #failedSockets = 0;
  #rests = 0;
  #cancelAway: (() => void) | null = null;
  #cancelSocketAgain = () => {};

  constructor(parts: RoomConnectionParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#awayUnlessSoonBack();
    this.#trySocket();
  }

  stop(): void {
    this.#leave();
    this.#cancelAway?.();
  }

  /** Between `opened` and `closed` only. */
  send(id: CommandId, command: Command): void {
    if (this.#state.at === "online") this.#state.line.send(id, command);
  }

  /** Says what somebody is busy with, if there is a line. */
  tell(doing: Doing): void {
    if (this.#state.at === "online") this.#state.line.tell(doing);
  }

  /** The page woke up, or an answer stays out: finds out at once how things stand. */
  wake(): void {
    switch (this.#state.at) {
      case "online":
        this.#state.line.check();
        break;
      case "resting":
        this.#trySocket();
        break;
      case "trying":
      case "idle":
        break;
      default:
        unreachable(this.#state);
    }
  }

  #trySocket(): void {
    const { openSocket, clock } = this.#parts;
    this.#leave();
    const listener = this.#listener((loss) => this.#socketLost(loss));
    this.#state = { at: "trying", line: new SocketLine({ openSocket, clock, listener }) };
  }

  #tryPolling(): void {
    const { requests, clock } = this.#parts;
    this.#leave();
    const listener = this.#listener((loss) => this.#rest(loss));
    this.#state = { at: "trying", line: new PollLine({ requests, clock, listener }) };
    this.#cancelSocketAgain = clock.after(POLL_FOR_MS, () => this.#trySocket());
  }

  #listener(lost: (loss: Loss) => void): LineListener {
    return { ready: () => this.#ready(), heard: this.#parts.heard, lost };
  }

  #ready(): void {
    if (this.#state.at !== "trying") return;
    this.#state = { at: "online", line: this.#state.line };
    this.#failedSockets = 0;
    this.#rests = 0;
    this.#cancelAway?.();
    this.#cancelAway = null;
    this.#setStatus({ at: "online" });
    this.#parts.opened();
  }

  #socketLost(loss: Loss): void {
    const failed = this.#state.at === "trying";
    if (failed) this.#failedSockets++;
    if (loss.type === "broken" && failed && this.#failedSockets >= SOCKETS_BEFORE_POLLING) this.#tryPolling();
    else this.#rest(loss);
  }

  #rest(loss: Loss): void {
    if (loss.type === "ended") {
      this.stop();
      this.#setStatus({ at: "ended", ending: loss.ending });
      return;
    }
    if (loss.type === "board-broken" || loss.type === "portal") this.#setStatus({ at: loss.type });
    const { clock, random } = this.#parts;
    this.#leave();
    this.#state = {
      at: "resting",
      cancel: clock.after(backoff(this.#rests++, random), () => this.#trySocket()),
    };
  }

  /** Puts an end to the state it is in. */
  #leave(): void {
    const state = this.#state;
    this.#state = { at: "idle" };
    this.#cancelSocketAgain();
    if (state.at === "resting") state.cancel();
    if (state.at === "trying" || state.at === "online") state.line.stop();
    if (state.at !== "online") return;
    this.#parts.closed();
    this.#awayUnlessSoonBack();
  }

  #awayUnlessSoonBack(): void {
    this.#cancelAway ??= this.#parts.clock.after(AWAY_AFTER_MS, () => {
      if (this.#status.at === "connecting" || this.#status.at === "online") this.#setStatus({ at: "away" });
    });
  }

  #setStatus(status: ConnectionStatus): void {
    this.#status = status;
    this.#parts.statusChanged(status);
  }
}
