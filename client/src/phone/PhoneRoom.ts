import type { CardId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { newCommandId } from "../sync/outbox/commandId.ts";
import { Outbox, type PhotoLine } from "../sync/outbox/Outbox.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import type { OutboxStore } from "../sync/outbox/OutboxStore.ts";
import type { PhotoKey, PhotoStore } from "../sync/photos/PhotoStore.ts";
import type { Clock } from "../sync/roomSocket/Clock.ts";
import type { RoomRequests } from "../sync/roomSocket/PollLine.ts";
import { type ConnectionStatus, RoomConnection } from "../sync/roomSocket/RoomConnection.ts";
import { emptyView, type RoomView, reduceView, wholeView } from "../sync/roomSocket/reduceView.ts";
import type { OpenSocket } from "../sync/roomSocket/SocketLine.ts";
import { type CardNews, cardNews } from "./cardNews.ts";

/** Everything that the phone page shows. */
export interface PhoneState {
  readonly view: RoomView;
  readonly status: ConnectionStatus;
  readonly entries: readonly OutboxEntry[];
  /** Which card each command of this page made. */
  readonly made: ReadonlyMap<CommandId, CardId>;
  /** Whether what waits here survives closing the page. */
  readonly lasts: boolean;
  /** They asked the board to forget them, and it did. */
  readonly gone: boolean;
}

type Told<Type extends FromServer["type"]> = Extract<FromServer, { readonly type: Type }>;

/** Something that happened once, to be told. */
export type PhoneEvent =
  | { readonly type: "saved"; readonly command: Command }
  | { readonly type: "refused"; readonly command: Command; readonly refusal: Refusal }
  | CardNews;

export interface PhoneRoomParts {
  readonly openSocket: OpenSocket;
  readonly requests: RoomRequests;
  readonly store: OutboxStore;
  readonly photoLine: PhotoLine;
  readonly clock: Clock;
  readonly random: () => number;
  /** What they saw as they came in. Left out or null: nothing yet. */
  readonly firstView?: View | null;
  /** What this phone kept of an earlier visit, for as long as the room does not answer. Left out or null: nothing. */
  readonly keptView?: View | null;
}

/** So often at most the room is told that somebody goes on writing. */
const WRITING_AGAIN_MS = 5_000;

/** A phone in a room: its connection, its outbox and what it knows of the board, as one thing to look at. */
export class PhoneRoom {
  readonly #outbox: Outbox;
  /** The photos on this phone that the server has not yet. */
  readonly photos: PhotoStore;
  readonly #connection: RoomConnection;
  readonly #stateListeners = new Set<(state: PhoneState) => void>();
  readonly #eventListeners = new Set<(event: PhoneEvent) => void>();
  readonly #clock: Clock;
  readonly #keptView: View | null;
  /** Held back, for it may show as saved what still stands here as waiting: that would hang there twice. */
  #heldOwn: Told<"own"> | null = null;
  #state: PhoneState;
  #saidWritingAt = Number.NEGATIVE_INFINITY;

  constructor({ openSocket, requests, store, photoLine, clock, random, ...views }: PhoneRoomParts) {
    const { firstView = null, keptView = null } = views;
    this.#clock = clock;
    this.#keptView = keptView;
    this.photos = store.photos;
    this.#outbox = new Outbox({
      store,
      clock,
      random,
      photos: photoLine,
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
      statusChanged: (status) => this.#statusChanged(status),
      opened: () => this.#outbox.opened((id, command) => this.#connection.send(id, command)),
      closed: () => this.#closed(),
    });
    this.#state = {
      view: firstView === null ? emptyView : wholeView(firstView, clock.now()),
      status: { at: "connecting" },
      entries: [],
      made: new Map(),
      lasts: store.lasts,
      gone: false,
    };
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
  send(
    command: Command,
    photo: PhotoKey | null = null,
  ): { readonly id: CommandId; readonly kept: Promise<"kept" | "full"> } {
    const id = newCommandId();
    return { id, kept: this.#outbox.add(id, command, photo) };
  }

  /** Something is being typed: the room may know that, as a number. */
  typing(): void {
    const now = this.#clock.now();
    if (now - this.#saidWritingAt < WRITING_AGAIN_MS) return;
    this.#saidWritingAt = now;
    this.#connection.tell("writing");
  }

  /** Nothing is being typed any more; or they say that they are done. */
  stopTyping(doing: "nothing" | "done"): void {
    this.#saidWritingAt = Number.NEGATIVE_INFINITY;
    this.#connection.tell(doing);
  }

  forget(id: CommandId, photo?: "kept"): void {
    this.#outbox.forget(id, photo);
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
    if (message.type === "own" && this.#outbox.isMaking) {
      this.#heldOwn = message;
      return;
    }
    this.#look(message);
    if (message.type === "own") this.#outbox.viewArrived();
    if (message.type === "changes" && message.shared.worksheet !== undefined) this.#outbox.sheetArrived();
    if (message.type === "malformed") this.#outbox.notUnderstood();
    if (message.type === "answer") this.#answered(message);
    if (message.type === "malformed" || message.type === "answer") this.#showHeld();
  }

  #look(message: FromServer): void {
    const before = this.#state.view.own;
    this.#set({ view: reduceView(this.#state.view, message, this.#clock.now()) });
    if (message.type === "own") for (const news of cardNews(before, message.own)) this.#tell(news);
  }

  /** What was answered stays in the outbox: what was held may be older than the answer. */
  #showHeld(): void {
    if (this.#heldOwn === null) return;
    this.#look(this.#heldOwn);
    this.#heldOwn = null;
  }

  #answered({ id, answer }: Told<"answer">): void {
    const entry = this.#state.entries.find((one) => one.id === id);
    this.#outbox.answered(id, answer);
    if (entry === undefined || answer.type !== "result") return;
    const { cardId } = answer.result;
    if (cardId !== undefined) this.#set({ made: new Map(this.#state.made).set(entry.id, cardId) });
    if (entry.command.type === "erase-me") this.#goneForGood();
    else this.#tell({ type: "saved", command: entry.command });
  }

  /** Whatever the next line brings is newer than what was held. */
  #closed(): void {
    this.#heldOwn = null;
    this.#outbox.closed();
  }

  /** Whoever asked to be forgotten is not known any more: often that comes before the answer does. */
  #statusChanged(status: ConnectionStatus): void {
    this.#set({ status, view: this.#viewWhile(status) });
    const hasAsked = this.#state.entries.some(({ command }) => command.type === "erase-me");
    if (hasAsked && status.at === "ended" && status.ending === "session-over") this.#goneForGood();
  }

  /** Without network what they saw before is better than nothing; with it a moment's patience is. */
  #viewWhile({ at }: ConnectionStatus): RoomView {
    const { view } = this.#state;
    const isCutOff = (at === "away" || at === "portal") && view.shared === null && view.own === null;
    return isCutOff && this.#keptView !== null ? wholeView(this.#keptView, this.#clock.now()) : view;
  }

  /** Nothing that waits here may be sent again by somebody new. */
  #goneForGood(): void {
    for (const { id } of this.#state.entries) this.#outbox.forget(id);
    void this.photos.clear();
    this.#connection.stop();
    this.#set({ gone: true });
  }

  #tell(event: PhoneEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }

  #set(change: Partial<PhoneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#stateListeners) listener(this.#state);
  }
}
