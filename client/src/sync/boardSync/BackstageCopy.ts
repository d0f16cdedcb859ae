import type { MergedCard, RemovedCard, WaitingCard } from "@buurtbord/shared/board/Change.ts";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import {
  readMergedCards,
  readPeople,
  readUnchecked,
  readWaitingCards,
  readWastebasket,
} from "@buurtbord/shared/document/backstageDocument.ts";
import { Awareness } from "y-protocols/awareness";
import type { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { backoff } from "../roomSocket/backoff.ts";
import { browserClock } from "../roomSocket/Clock.ts";
import { afterClose } from "./boardConnectionState.ts";
import { type BoardAddress, boardProvider } from "./boardProvider.ts";

/** What only facilitators see. A new object whenever something changed. */
export interface Backstage {
  /** What was taken down, newest card first. */
  readonly removed: readonly RemovedCard[];
  /** What waits to be hung up, oldest first. */
  readonly waiting: readonly WaitingCard[];
  /** What was merged into other cards, oldest first. */
  readonly merged: readonly MergedCard[];
  /** What shows and is to be looked at, oldest first; some may have been taken down meanwhile. */
  readonly unchecked: readonly CardId[];
  /** Who is in the room with a phone, where groups are made; also of other evenings. */
  readonly people: readonly Person[];
}

const EMPTY: Backstage = { removed: [], waiting: [], merged: [], unchecked: [], people: [] };

/** A copy of what is backstage. Read only; comes back by itself. */
export class BackstageCopy {
  readonly #address: BoardAddress;
  readonly #listeners = new Set<() => void>();
  #doc = new Y.Doc();
  #provider: WebsocketProvider | null = null;
  #epoch: number | null = null;
  #failures = 0;
  #backstage = EMPTY;

  constructor(address: BoardAddress) {
    this.#address = { ...address, boardId: `${address.boardId}/backstage` as BoardId };
  }

  readonly get = (): Backstage => this.#backstage;

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open(): void {
    this.#doc = new Y.Doc();
    this.#epoch = null;
    const doc = this.#doc;
    doc.on("update", () => this.#show());
    this.#provider = boardProvider(this.#address, { doc, awareness: new Awareness(doc) }, WebSocket, {
      opened: () => {},
      sent: () => {},
      settled: () => {},
      received: (frame) => {
        if (frame.kind !== "epoch") return;
        if (this.#epoch !== null && this.#epoch !== frame.epoch) this.#again();
        else this.#epoch = frame.epoch;
      },
      inStep: () => {
        this.#failures = 0;
        this.#show();
      },
      closed: (code) => this.#closed(code),
      wentSilent: () => {},
    });
    this.#provider.connect();
  }

  close(): void {
    this.#provider?.destroy();
    this.#provider = null;
    this.#doc.destroy();
  }

  #closed(code: number): void {
    const { next } = afterClose(code);
    if (next === "fresh-copy") this.#again();
    if (next !== "wait") return;
    const provider = this.#provider;
    browserClock.after(backoff(this.#failures++, Math.random), () => {
      if (provider === this.#provider) provider?.connect();
    });
  }

  #again(): void {
    this.close();
    this.open();
  }

  #show(): void {
    this.#backstage = {
      removed: readWastebasket(this.#doc),
      waiting: readWaitingCards(this.#doc),
      merged: readMergedCards(this.#doc),
      unchecked: readUnchecked(this.#doc),
      people: readPeople(this.#doc),
    };
    for (const listener of this.#listeners) listener();
  }
}
