import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import type { ActivityId, BoardId, CardId, CardKindId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import {
  encodeFrame,
  type FrameFromServer,
  type FrameToServer,
  OUR_MESSAGE_TYPE,
  readFrameToServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import type { Clock } from "../../roomSocket/Clock.ts";
import { BoardConnection } from "../BoardConnection.ts";

/** Length of a sync message that carries no change at all. */
const EMPTY_LENGTH = 5;

const CARDS = { soup: [10, 20], cake: [300, 20] } as const;

/** As much of a WebSocket as y-websocket uses; the test opens, closes and carries messages. */
class DummySocket extends EventTarget {
  static latest: DummySocket | null = null;
  readonly OPEN = 1;
  readyState = 0;
  binaryType = "blob";
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly protocols: readonly string[];
  toServer: (message: Uint8Array) => void = () => {};

  constructor(_url: string, protocols: readonly string[]) {
    super();
    this.protocols = protocols;
    DummySocket.latest = this;
  }
  send(message: Uint8Array): void {
    this.toServer(message);
  }
  close(): void {
    this.readyState = 3;
  }
}

/** A server with one board, as a page's connection sees it. It keeps to docs/protocol.md; the disk is the test. */
export class DummyServer {
  doc = boardDocument();
  epoch = 1;
  readonly heard: FrameToServer[] = [];
  /** Messages with changes that came over the present socket. */
  received = 0;
  /** Set: the next update closes the socket with 4422. */
  refusesUpdates = false;
  readonly #waiting: (() => void)[] = [];
  #socket: DummySocket | null = null;

  readonly clock: Clock = {
    now: () => 0,
    after: (_ms, run) => {
      this.#waiting.push(run);
      return () => {};
    },
  };

  connection(): BoardConnection {
    const address = {
      server: "ws://bord.local/sync",
      boardId: "b" as BoardId,
      role: "co-facilitator",
      token: "t",
    } as const;
    // The dummy has what is used of a WebSocket, and no more.
    const Socket = DummySocket as unknown as typeof WebSocket;
    return new BoardConnection(address, { Socket, clock: this.clock, random: () => 0.5 });
  }

  get protocols(): readonly string[] {
    return DummySocket.latest?.protocols ?? [];
  }

  get board(): Board {
    return readBoard(this.doc).board;
  }

  /** The page's latest socket opens: as a server does, epoch first, then what it misses. */
  open(): void {
    const socket = DummySocket.latest;
    if (socket === null) throw new Error("Nobody connects");
    this.#socket = socket;
    this.received = 0;
    socket.toServer = (message) => this.#receive(message);
    socket.readyState = socket.OPEN;
    socket.dispatchEvent(new Event("open"));
    socket.onopen?.();
    this.say({ kind: "epoch", epoch: this.epoch });
    this.#send((encoder) => {
      encoding.writeVarUint(encoder, 0);
      syncProtocol.writeSyncStep1(encoder, this.doc);
    });
  }

  close(code: number, reason = ""): void {
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.readyState = 3;
    socket.onclose?.({ code, reason });
  }

  /** Whatever waits for a while has waited. */
  passTime(): void {
    for (const run of this.#waiting.splice(0)) run();
  }

  say(frame: FrameFromServer): void {
    this.#deliver(encodeFrame(frame));
  }

  /** All that came is on disk now. */
  saveAll(): void {
    this.say({ kind: "on-disk", count: this.received });
  }

  /** Answers the last command that came, and carries it out. */
  answer(answer: Answer, changes: readonly BoardChange[] = []): void {
    const last = this.heard.findLast(({ kind }) => kind === "command");
    if (last?.kind !== "command") throw new Error("No command came");
    this.change(changes);
    this.say({ kind: "answer", id: last.id, answer });
  }

  /** Somebody else changes the board. */
  change(changes: readonly BoardChange[]): void {
    const before = Y.encodeStateVector(this.doc);
    applyChanges(this.doc, changes, { from: "command" });
    this.#send((encoder) => {
      encoding.writeVarUint(encoder, 0);
      syncProtocol.writeUpdate(encoder, Y.encodeStateAsUpdate(this.doc, before));
    });
  }

  #receive(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    if (type === OUR_MESSAGE_TYPE) {
      const frame = readFrameToServer(decoder);
      if (frame !== null) this.heard.push(frame);
    } else if (type === 0) this.#receiveSync(message, decoder);
  }

  #receiveSync(message: Uint8Array, decoder: decoding.Decoder): void {
    const carriesChanges = message[1] !== 0;
    const isEmpty = message.length === EMPTY_LENGTH;
    if (carriesChanges && this.refusesUpdates && !isEmpty) {
      this.close(CLOSE.updateRefused);
      return;
    }
    if (carriesChanges) this.received++;
    this.#send((encoder) => {
      encoding.writeVarUint(encoder, 0);
      syncProtocol.readSyncMessage(decoder, encoder, this.doc, "page");
    });
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    write(encoder);
    if (encoding.length(encoder) > 1) this.#deliver(encoding.toUint8Array(encoder));
  }

  #deliver(message: Uint8Array): void {
    this.#socket?.onmessage?.({ data: Uint8Array.from(message).buffer });
  }
}

export function boardDocument(): Y.Doc {
  const doc = new Y.Doc();
  const step = newStep("ideas");
  fillBoardDocument(doc, {
    id: "b" as BoardId,
    title: "Straat",
    activity: "idea-board" as ActivityId,
    language: "nl",
    steps: [step],
    currentStep: step.id,
  });
  const cards = Object.entries(CARDS).map(([id, pos]) => ({
    id: id as CardId,
    kind: "idea" as CardKindId,
    text: id,
    field: null,
    pos,
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 0,
  }));
  applyChanges(
    doc,
    [
      { type: "sheet-text", field: "resident" as SheetFieldId, text: "" },
      ...cards.map((card) => ({ type: "card-put", card }) as const),
    ],
    { from: "command" },
  );
  return doc;
}
