import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { newCommandId } from "../sync/outbox/commandId.ts";
import { Outbox } from "../sync/outbox/Outbox.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import type { OutboxStore } from "../sync/outbox/OutboxStore.ts";
import type { Clock } from "../sync/roomSocket/Clock.ts";
import type { RoomRequests } from "../sync/roomSocket/PollLine.ts";
import { type ConnectionStatus, RoomConnection } from "../sync/roomSocket/RoomConnection.ts";
import { emptyView, type RoomView, reduceView } from "../sync/roomSocket/reduceView.ts";
import type { OpenSocket } from "../sync/roomSocket/SocketLine.ts";

/** Everything that the phone page shows. */
export interface PhoneState {
  readonly view: RoomView;
  readonly status: ConnectionStatus;
  readonly entries: readonly OutboxEntry[];
  /** Whether what waits here survives closing the page. */
  readonly lasts: boolean;
}

/** Something that happened once, to be told. */
export type PhoneEvent =
  | { readonly type: "saved"; readonly command: Command }
  | { readonly type: "refused"; readonly command: Command; readonly refusal: Refusal };

export interface PhoneRoomParts {
  readonly openSocket: OpenSocket;
  readonly requests: RoomRequests;
  readonly store: OutboxStore;
  readonly clock: Clock;
  readonly random: () => number;
}

/** A phone in a room: its connection, its outbox and what it knows of the board, as one thing to look at. */
export class PhoneRoom {
  readonly #outbox: Outbox;
  readonly #connection: RoomConnection;
  readonly #stateListeners = new Set<(state: PhoneState) => void>();
  readonly #eventListeners = new Set<(event: PhoneEvent) => void>();
  #state: PhoneState;

  constructor({ openSocket, requests, store, clock, random }: PhoneRoomParts) {
    this.#outbox = new Outbox({
      store,
      clock,
      random,
      changed: (entries) => this.#set({ entries, lasts: this.#outbox.lasts }),
      refused: (command, refusal) => this.#tell({ type: "refused", command, refusal }),
      silent: () => this.#connection.wake(),
    });
    this.#connection = new RoomConnection({
      openSocket,
      requests,
      clock,
      random,
      heard: (message) => this.#heard(message),
      statusChanged: (status) => this.#set({ status }),
      opened: () => this.#outbox.opened((id, command) => this.#connection.send(id, command)),
      closed: () => this.#outbox.closed(),
    });
    this.#state = { view: emptyView, status: { at: "connecting" }, entries: [], lasts: store.lasts };
  }

  get state(): PhoneState {
    return this.#state;
  }

  async start(): Promise<void> {
    await this.#outbox.load();
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  /** The page woke up, or its reader wants it tried now. */
  wake(): void {
    this.#connection.wake();
  }

  /** Sends a command now or as soon as there is a line. `kept` resolves once it can no longer be lost. */
  send(command: Command): { readonly id: CommandId; readonly kept: Promise<"kept" | "full"> } {
    const id = newCommandId();
    return { id, kept: this.#outbox.add(id, command) };
  }

  forget(id: CommandId): void {
    this.#outbox.forget(id);
  }

  onState(listener: (state: PhoneState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  onEvent(listener: (event: PhoneEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  #heard(message: FromServer): void {
    this.#set({ view: reduceView(this.#state.view, message) });
    if (message.type === "own") this.#outbox.viewArrived();
    if (message.type === "malformed") this.#outbox.notUnderstood();
    if (message.type !== "answer") return;
    const entry = this.#state.entries.find(({ id }) => id === message.id);
    this.#outbox.answered(message.id, message.answer);
    if (entry && message.answer.type === "result") this.#tell({ type: "saved", command: entry.command });
  }

  #tell(event: PhoneEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }

  #set(change: Partial<PhoneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#stateListeners) listener(this.#state);
  }
}
