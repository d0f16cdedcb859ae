import type { CardId, CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { writeCardPos, writeCardText, writeSheetText } from "@buurtbord/shared/document/facilitatorWrites.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { isFilled } from "@buurtbord/shared/document/readFrame.ts";
import {
  encodeFrame,
  type FrameFromServer,
  type FrameToServer,
  OUR_MESSAGE_TYPE,
  readFrameFromServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { readSyncMessage } from "y-protocols/sync";
import * as Y from "yjs";
import type { Access } from "../Access.ts";
import type { Room } from "../Room.ts";
import type { Frames } from "../Socket.ts";
import { stepOneFrame, updateFrame } from "../sync/syncFrames.ts";
import { DummySocket } from "./DummySocket.ts";
import { freshCommandId } from "./TestPhone.ts";

/** y-websocket's message types. */
const SYNC = 0;
const AWARENESS = 1;

const HAND = { from: "hand" } as const;

/** A wall's or a facilitator's page: a real Y.Doc that speaks as y-websocket does. */
export class TestPage {
  readonly access: Access;
  readonly doc: Y.Doc;
  readonly socket: DummySocket;
  readonly ours: FrameFromServer[] = [];
  readonly answers = new Map<CommandId, Answer>();
  /** How many sync messages of subtype 1 and 2 it sent on this connection. */
  sent = 0;
  /** How many bytes it was sent of the document, and of what others show of themselves. */
  readonly received = { sync: 0, awareness: 0 };

  constructor(
    room: Room,
    access: Access,
    options: { frames?: Frames; doc?: Y.Doc; backstage?: boolean } = {},
  ) {
    this.access = access;
    this.doc = options.doc ?? new Y.Doc();
    this.socket = new DummySocket((data) => this.#receive(data as Uint8Array));
    const connect = options.backstage ? "connectBackstage" : "connectSync";
    this.socket.connected(room[connect](this.socket, access, options.frames ?? "ours"));
    this.doc.on("update", this.#onUpdate);
    this.socket.say(stepOneFrame(Y.encodeStateVector(this.doc)));
  }

  /** How many of its sync messages the server says are on disk. */
  get onDisk(): number {
    return this.ours.reduce((count, frame) => (frame.kind === "on-disk" ? frame.count : count), 0);
  }

  /** What lies on its board, in the order of the alphabet. */
  get reads(): readonly string[] {
    return isFilled(this.doc)
      ? [...readBoard(this.doc).board.cards.values()].map(({ text }) => text).sort()
      : [];
  }

  cardId(text: string): CardId {
    const card = [...readBoard(this.doc).board.cards.values()].find((shown) => shown.text === text);
    if (card === undefined) throw new Error(`This page does not show "${text}"`);
    return card.id;
  }

  type(cardId: CardId, before: string, after: string): void {
    writeCardText(this.doc, cardId, before, after, HAND);
  }

  writeSheet(field: string, before: string, after: string): void {
    writeSheetText(this.doc, field as SheetFieldId, before, after, HAND);
  }

  /** What it shows of a question of the worksheet. */
  sheet(field: string): string | undefined {
    return readBoard(this.doc).board.worksheet.get(field as SheetFieldId);
  }

  move(cardId: CardId, pos: readonly [number, number]): void {
    writeCardPos(this.doc, cardId, pos, HAND);
  }

  send(command: Command, id = freshCommandId()): CommandId {
    this.sayOurs({ kind: "command", id, command });
    return id;
  }

  sayOurs(frame: FrameToServer): void {
    this.socket.say(encodeFrame(frame));
  }

  /** Ends the connection as a page that goes away; the copy can be used for another one. */
  leave(): void {
    this.doc.off("update", this.#onUpdate);
    this.socket.leave();
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this || !this.socket.isOpen) return;
    this.sent += 1;
    this.socket.say(updateFrame(update));
  };

  #receive(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === SYNC) this.received.sync += data.byteLength;
    if (type === AWARENESS) this.received.awareness += data.byteLength;
    if (type === OUR_MESSAGE_TYPE) this.#receiveOurs(readFrameFromServer(decoder));
    if (type !== SYNC || !this.socket.isOpen) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    readSyncMessage(decoder, encoder, this.doc, this);
    if (encoding.length(encoder) === 1) return;
    this.sent += 1;
    this.socket.say(encoding.toUint8Array(encoder));
  }

  #receiveOurs(frame: FrameFromServer | null): void {
    if (frame === null) throw new Error("A frame that this page does not know");
    this.ours.push(frame);
    if (frame.kind === "answer") this.answers.set(frame.id, frame.answer);
  }
}
