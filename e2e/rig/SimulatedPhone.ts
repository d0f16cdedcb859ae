import { randomUUID } from "node:crypto";
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { OUR_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import type { CardInView, Controls } from "@buurtbord/shared/protocol/view.ts";
import { WebSocket } from "ws";
import { join, type NewBoard } from "./api.ts";
import { readFrame } from "./readFrame.ts";

/** What a phone asks; the shape that travels, without its id. */
export type Wish = { readonly type: string } & Readonly<Record<string, unknown>>;

/** How long it waits with what the server could not save. */
const NOT_SAVED_RETRY_MS = 100;

interface Waiting {
  readonly wish: Wish;
  readonly settle: (answer: Answer) => void;
}

/**
 * A resident's phone without a screen: one websocket, commands with ids that stay the same when sent again after a
 * lost connection, and a record of every card it was shown.
 */
export class SimulatedPhone {
  readonly boardId: string;
  readonly token: string;
  /** Text of each card it has ever been shown, by card id. */
  readonly seen = new Map<string, string>();
  /** When it was first shown each card, by the machine's clock (`performance.now()`). */
  readonly seenAt = new Map<string, number>();
  /** The cards it shows now, by card id. */
  readonly shown = new Map<string, CardInView>();
  /** What stands on the worksheet, by the field's id; empty: this is no group's table. */
  readonly worksheet = new Map<string, string>();
  /** What a remote has in the hand; null for a resident. */
  controls: Controls | null = null;
  timesNotSaved = 0;
  readonly #waiting = new Map<CommandId, Waiting>();
  readonly #role: "resident" | "remote";
  #origin: string;
  #socket: WebSocket | null = null;

  private constructor(origin: string, boardId: string, token: string, role: "resident" | "remote") {
    this.#origin = origin;
    this.boardId = boardId;
    this.token = token;
    this.#role = role;
  }

  static async join(origin: string, board: NewBoard): Promise<SimulatedPhone> {
    const { boardId, token } = await join(origin, board.joinCode);
    return new SimulatedPhone(origin, boardId, token, "resident");
  }

  /** A phone that was here before, with the token of then. */
  static returning(origin: string, boardId: string, token: string): SimulatedPhone {
    return new SimulatedPhone(origin, boardId, token, "resident");
  }

  /** The same phone at the table of its group: a second connection, with the token of the evening. */
  atTable(tableId: string): SimulatedPhone {
    return new SimulatedPhone(this.#origin, tableId, this.token, "resident");
  }

  /** The facilitator's own phone: it may do what the facilitator may. */
  static async remote(origin: string, board: NewBoard): Promise<SimulatedPhone> {
    const phone = new SimulatedPhone(origin, board.id, board.facilitatorToken, "remote");
    await phone.connect();
    return phone;
  }

  /** Connects (again) and sends everything that has no answer yet. Resolves when it has been shown the board. */
  connect(origin = this.#origin): Promise<void> {
    this.#origin = origin;
    const address = `${origin.replace("http", "ws")}/room/${this.boardId}`;
    const socket = new WebSocket(address, [OUR_SUBPROTOCOL, `role.${this.#role}`, `token.${this.token}`]);
    this.#socket = socket;
    return new Promise((resolve, reject) => {
      socket.on("error", reject);
      socket.on("close", (code) => reject(new Error(`The phone was disconnected: ${code}`)));
      socket.on("open", () => this.#resend());
      socket.on("message", (data: Buffer) => {
        const message = readFrame(data);
        this.#hear(message);
        if (message.type === "view") resolve();
      });
    });
  }

  /** Ends the connection as a lost network does. What has no answer is kept. */
  disconnect(): void {
    this.#socket?.terminate();
    this.#socket = null;
  }

  /** Asks something of the board; resolves with the final answer, across any number of connections. */
  ask(wish: Wish): Promise<Answer> {
    const id = randomUUID() as CommandId;
    return new Promise((settle) => {
      this.#waiting.set(id, { wish, settle });
      this.#send(id, wish);
    });
  }

  addWish(text: string): Promise<Answer> {
    return this.ask({ type: "add-card", card: { kind: "wish", text, field: null } });
  }

  #resend(): void {
    for (const [id, { wish }] of this.#waiting) this.#send(id, wish);
  }

  #send(id: CommandId, command: Wish): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify({ type: "command", id, command }));
  }

  #hear(message: FromServer): void {
    if (message.type === "view") this.#show(message.shared.cards, [...this.shown.keys()]);
    if (message.type === "changes") this.#show(message.shared.upserts, message.shared.removals);
    if (message.type === "view" || message.type === "changes") {
      for (const [field, text] of Object.entries(message.shared.worksheet ?? {}))
        if (text !== undefined) this.worksheet.set(field, text);
    }
    if (message.type === "controls") this.controls = message.controls;
    if (message.type === "malformed") throw new Error(`The server did not understand: ${message.reason}`);
    if (message.type !== "answer") return;
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.answer.type === "not-saved") {
      this.timesNotSaved += 1;
      setTimeout(() => this.#send(message.id, waiting.wish), NOT_SAVED_RETRY_MS);
      return;
    }
    if (message.answer.type === "too-fast") {
      setTimeout(() => this.#send(message.id, waiting.wish), message.answer.retryAfter * 1000);
      return;
    }
    this.#waiting.delete(message.id);
    waiting.settle(message.answer);
  }

  #show(cards: readonly CardInView[], gone: readonly string[]): void {
    for (const cardId of gone) this.shown.delete(cardId);
    for (const card of cards) {
      this.seen.set(card.id, card.text);
      if (!this.seenAt.has(card.id)) this.seenAt.set(card.id, performance.now());
      this.shown.set(card.id, card);
    }
  }
}
