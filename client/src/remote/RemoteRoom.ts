import type { CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { newCommandId } from "../sync/outbox/commandId.ts";
import { NO_PHOTOS, Outbox } from "../sync/outbox/Outbox.ts";
import { isUnderWay, type OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { memoryStore } from "../sync/outbox/OutboxStore.ts";
import type { Clock } from "../sync/roomSocket/Clock.ts";
import type { RoomRequests } from "../sync/roomSocket/PollLine.ts";
import { type ConnectionStatus, RoomConnection } from "../sync/roomSocket/RoomConnection.ts";
import { emptyView, type RoomView, reduceView } from "../sync/roomSocket/reduceView.ts";
import type { OpenSocket } from "../sync/roomSocket/SocketLine.ts";
import { leftNow } from "../sync/StepClock.ts";
import { type Done, undoFor } from "./undoFor.ts";

/** A press that waited longer for a connection is no longer what the room needs. */
const TOO_LATE_MS = 120_000;
/** A second tap on the same button so soon was the first one. */
const DOUBLE_TAP_MS = 500;

/** Everything that the remote shows. */
export interface RemoteState {
  readonly view: RoomView;
  readonly status: ConnectionStatus;
  readonly entries: readonly OutboxEntry[];
  /** Since when this phone shows the step it shows, in milliseconds of its clock. */
  readonly stepSince: number;
}

/** Something that happened once, to be told. */
export type RemoteEvent =
  | { readonly type: "done"; readonly done: Done }
  | { readonly type: "refused"; readonly refusal: Refusal }
  /** A press to go on was let go of: somebody else did so meanwhile. */
  | { readonly type: "overtaken"; readonly at: StepId }
  | { readonly type: "too-late" };

interface RemoteRoomParts {
  readonly openSocket: OpenSocket;
  readonly requests: RoomRequests;
  readonly clock: Clock;
  readonly random: () => number;
}

interface Pressed {
  readonly at: number;
  readonly from: StepId | null;
  /** What to say when it is done. */
  readonly done: Done | null;
}

/**
 * A remote in a room: its connection and what was pressed, as one thing to look at. What was pressed waits in this page
 * only, and not for ever: a wall that goes black by a press of ten minutes ago is worse than one that does not.
 */
export class RemoteRoom {
  readonly #outbox: Outbox;
  readonly #connection: RoomConnection;
  readonly #clock: Clock;
  readonly #pressed = new Map<CommandId, Pressed>();
  readonly #sent = new Set<CommandId>();
  readonly #stateListeners = new Set<(state: RemoteState) => void>();
  readonly #eventListeners = new Set<(event: RemoteEvent) => void>();
  #lastTap = { key: "", at: Number.NEGATIVE_INFINITY };
  #state: RemoteState;

  constructor({ openSocket, requests, clock, random }: RemoteRoomParts) {
    this.#clock = clock;
    this.#outbox = new Outbox({
      store: memoryStore(),
      photos: NO_PHOTOS,
      clock,
      random,
      changed: (entries) => this.#set({ entries }),
      refused: (_, refusal) => this.#tell({ type: "refused", refusal }),
      silent: () => this.#connection.wake(),
    });
    this.#connection = new RoomConnection({
      openSocket,
      requests,
      clock,
      random,
      heard: (message) => this.#heard(message),
      statusChanged: (status) => this.#set({ status }),
      opened: () => this.#opened(),
      closed: () => this.#outbox.closed(),
    });
    this.#state = {
      view: emptyView,
      status: { at: "connecting" },
      entries: [],
      stepSince: Number.NEGATIVE_INFINITY,
    };
  }

  get state(): RemoteState {
    return this.#state;
  }

  /** Milliseconds of the clock by which everything here is measured. */
  get now(): number {
    return this.#clock.now();
  }

  start(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  wake(): void {
    this.#connection.wake();
  }

  /** Done now, or as soon as there is a line. A double tap is one press. */
  press(command: Command): void {
    if (this.#isDoubleTap(command)) return;
    const { shared, controls, clock } = this.#state.view;
    if (shared === null || controls === null) return;
    const left = clock && leftNow(clock, this.#clock.now());
    const done = undoFor(command, { adding: shared.adding, controls, left });
    this.#do(command, done);
  }

  /** Takes back what was done; taking back is not itself taken back. */
  undo({ undo }: Done): void {
    for (const command of undo) this.#do(command, null);
  }

  /** Whether the server cannot have heard of it yet. */
  canCancel(id: CommandId): boolean {
    return !this.#sent.has(id);
  }

  cancel(id: CommandId): void {
    if (this.canCancel(id)) this.#forget(id);
  }

  onState(listener: (state: RemoteState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  onEvent(listener: (event: RemoteEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  #do(command: Command, done: Done | null): void {
    const id = newCommandId();
    const from = this.#state.view.controls?.currentStep ?? null;
    this.#pressed.set(id, { at: this.#clock.now(), from, done });
    void this.#outbox.add(id, command);
  }

  /** A minute may be added twice on purpose, and two cards be hidden in one breath. */
  #isDoubleTap(command: Command): boolean {
    const at = this.#clock.now();
    const key = buttonOf(command);
    const isDouble =
      command.type !== "add-time" && key === this.#lastTap.key && at - this.#lastTap.at < DOUBLE_TAP_MS;
    this.#lastTap = { key, at };
    return isDouble;
  }

  #opened(): void {
    this.#letGo();
    this.#outbox.opened((id, command) => {
      this.#sent.add(id);
      this.#connection.send(id, command);
    });
  }

  /** The room went on without this phone: what was pressed in another situation is not done in this one. */
  #letGo(): void {
    const now = this.#clock.now();
    const current = this.#state.view.shared?.step.id ?? null;
    for (const { id, command } of this.#state.entries.filter(isUnderWay)) {
      const pressed = this.#pressed.get(id);
      if (pressed === undefined) continue;
      if (now - pressed.at > TOO_LATE_MS) {
        this.#forget(id);
        this.#tell({ type: "too-late" });
      } else if (command.type === "set-step" && current !== null && current !== pressed.from) {
        this.#forget(id);
        if (current !== command.stepId) this.#tell({ type: "overtaken", at: current });
      }
    }
  }

  #heard(message: FromServer): void {
    const before = this.#state.view.controls?.currentStep;
    const view = reduceView(this.#state.view, message, this.#clock.now());
    const hasMoved = before !== undefined && view.controls?.currentStep !== before;
    this.#set(hasMoved ? { view, stepSince: this.#clock.now() } : { view });
    if (message.type === "view" || message.type === "changes" || message.type === "controls") {
      this.#outbox.viewArrived();
    }
    if (message.type === "malformed") this.#outbox.notUnderstood();
    if (message.type === "answer") this.#answered(message);
  }

  #answered({ id, answer }: Extract<FromServer, { type: "answer" }>): void {
    const done = this.#pressed.get(id)?.done ?? null;
    this.#outbox.answered(id, answer);
    if (answer.type === "not-saved" || answer.type === "too-fast") return;
    this.#pressed.delete(id);
    this.#sent.delete(id);
    if (answer.type === "result" && done !== null) this.#tell({ type: "done", done });
  }

  #forget(id: CommandId): void {
    this.#pressed.delete(id);
    this.#sent.delete(id);
    this.#outbox.forget(id);
  }

  #tell(event: RemoteEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }

  #set(change: Partial<RemoteState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#stateListeners) listener(this.#state);
  }
}

/** What was pressed, whatever state it was in: a second tap on a switch is on the same button. */
function buttonOf(command: Command): string {
  if ("cardId" in command) return `${command.type} ${command.cardId}`;
  if (command.type === "reveal-cards") return `${command.type} ${JSON.stringify(command.which)}`;
  return command.type;
}
