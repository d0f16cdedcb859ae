import type { CardId, CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { encodeMessage, readFromServer } from "@buurtbord/shared/protocol/codec.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { OwnView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Participating } from "../Access.ts";
import type { Room } from "../Room.ts";
import { DummySocket } from "./DummySocket.ts";
import { viewAfterChanges } from "./viewAfterChanges.ts";

let commands = 0;

/** An id that no command of this run had. */
export function freshCommandId(): CommandId {
  commands += 1;
  return `00000000-0000-4000-8000-${commands.toString(16).padStart(12, "0")}` as CommandId;
}

export function addCard(text: string, kind = "wish"): Command {
  return { type: "add-card", card: { kind: kind as never, text, field: null } };
}

/** A phone in somebody's hand: it knows what it was sent, and nothing else. */
export class TestPhone {
  readonly access: Participating;
  readonly token: string;
  readonly socket: DummySocket;
  readonly messages: FromServer[] = [];
  readonly answers = new Map<CommandId, Answer>();
  shared: SharedView | null = null;
  own: OwnView | null = null;

  constructor(room: Room, access: Participating, token: string) {
    this.access = access;
    this.token = token;
    this.socket = new DummySocket((data) => this.#receive(String(data)));
    this.socket.connected(room.connectPhone(this.socket, access));
  }

  send(command: Command, id = freshCommandId()): CommandId {
    this.socket.say(encodeMessage({ type: "command", id, command }));
    return id;
  }

  add(text: string, id?: CommandId): CommandId {
    return this.send(addCard(text), id);
  }

  /** What it shows of everybody's cards, newest first. */
  get reads(): readonly string[] {
    return this.shared?.cards.map(({ text }) => text) ?? [];
  }

  /** What it shows of its own cards, newest first. */
  get ownReads(): readonly string[] {
    return this.own?.cards.map(({ text }) => text) ?? [];
  }

  /** Writes on the worksheet, beginning with what this phone shows of that question. */
  writeSheet(field: string, after: string, before = this.sheet(field) ?? ""): CommandId {
    return this.send({ type: "edit-sheet", field: field as SheetFieldId, before, after });
  }

  sheet(field: string): string | undefined {
    return this.shared?.worksheet?.[field as SheetFieldId];
  }

  cardId(text: string): CardId {
    const card = this.shared?.cards.find((shown) => shown.text === text);
    if (card === undefined) throw new Error(`This phone does not show "${text}"`);
    return card.id;
  }

  #receive(frame: string): void {
    const message = readFromServer(frame);
    if (message === null) throw new Error(`Not understood: ${frame}`);
    this.messages.push(message);
    if (message.type === "view") this.shared = message.shared;
    if (message.type === "own") this.own = message.own;
    if (message.type === "answer") this.answers.set(message.id, message.answer);
    if (message.type === "changes" && this.shared !== null)
      this.shared = viewAfterChanges(this.shared, message.shared);
  }
}
