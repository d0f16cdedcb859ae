import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import type { CardId, CommandId, FieldId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import { encodeFrame, type FrameFromServer } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { WebsocketProvider } from "y-websocket";
import { newCommandId } from "../outbox/commandId.ts";
import { backoff } from "../roomSocket/backoff.ts";
import { browserClock, type Clock } from "../roomSocket/Clock.ts";
import { leftNow, stepClock } from "../StepClock.ts";
import { BoardCopy } from "./BoardCopy.ts";
import { type BoardStatus, FIRST_STATUS } from "./BoardStatus.ts";
import type { TextField } from "./bindTextField.ts";
import { afterClose } from "./boardConnectionState.ts";
import { type BoardAddress, boardProvider } from "./boardProvider.ts";
import { type FinalAnswer, PendingCommands } from "./PendingCommands.ts";
import { type PlainWrite, UnconfirmedWrites } from "./UnconfirmedWrites.ts";
import { UndoStack } from "./UndoStack.ts";
import { undoOf } from "./undoOf.ts";

/** Parts that a test replaces. */
export interface Outside {
  readonly Socket: typeof WebSocket;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Somebody else did over what was to be taken back: theirs stays. */
export interface Overtaken {
  readonly type: "overtaken";
}

/** Where a card was let go. */
export interface CardMove {
  readonly cardId: CardId;
  readonly pos: Position;
  readonly field: FieldId | null;
}

/** A facilitator's or a wall's connection to one board: keeps a copy in step, comes back by itself. No React. */
export class BoardConnection {
  readonly #address: BoardAddress;
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  readonly #writes = new UnconfirmedWrites(() => this.#counted());
  readonly #commands: PendingCommands;
  readonly #undo: UndoStack;
  #copy: BoardCopy;
  #provider: WebsocketProvider;
  /** The epoch of the copy; null while the copy is empty. */
  #epoch: number | null = null;
  #failures = 0;
  /** To be written again when the fresh copy is in step. */
  #carried: PlainWrite[] = [];
  #isInStep = false;
  #refusedBefore = false;
  #people: readonly Person[] = [];
  #status: BoardStatus = FIRST_STATUS;

  constructor(
    address: BoardAddress,
    outside: Outside = { Socket: WebSocket, clock: browserClock, random: Math.random },
  ) {
    this.#address = address;
    this.#outside = outside;
    this.#commands = new PendingCommands((id, command) => this.#post(id, command), outside.clock);
    this.#copy = new BoardCopy(this.#writes);
    this.#undo = new UndoStack(this.#copy.undo);
    this.#provider = this.#connectCopy();
  }

  readonly getStatus = (): BoardStatus => this.#status;

  /** Calls the listener whenever the status changed. Returns how to stop that. */
  readonly onStatus = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Who sits where, as this page sees it backstage: what moves people can be taken back by it. */
  sees(people: readonly Person[]): void {
    this.#people = people;
  }

  /** Sends a command; the answer comes when it is final, also after a lost connection. It can be undone. */
  async send(command: Command): Promise<FinalAnswer> {
    const [answer] = await this.sendTogether([command]);
    return answer ?? { type: "unanswered" };
  }

  /** The same of many that belong together: what of them was done is one step to undo. The answers in their order. */
  async sendTogether(commands: readonly Command[]): Promise<readonly FinalAnswer[]> {
    const { live, clock } = this.#status;
    const left = clock && leftNow(clock, this.#outside.clock.now());
    const backs = commands.map((command) =>
      live === null ? null : undoOf(command, live.board, left, this.#people),
    );
    const answers = await Promise.all(commands.map((command) => this.#ask(command)));
    const inverses = answers.map((answer, n) =>
      answer.type === "result" ? (backs[n]?.(answer.result) ?? null) : null,
    );
    const back = inverses.filter((inverse) => inverse !== null).reverse();
    if (back.length > 0) this.#undo.did(...back);
    this.#counted();
    return answers;
  }

  /**
   * A hand let go of these cards, which is one step to undo: within their fields it is a write of ours, and commands as
   * soon as one of them comes into another. The answers in their order.
   */
  async moveCards(moves: readonly CardMove[]): Promise<readonly FinalAnswer[]> {
    const cards = this.#status.live?.board.cards;
    if (!moves.every(({ cardId, field }) => cards?.get(cardId)?.field === field))
      return this.sendTogether(moves.map((move) => ({ type: "move-card", ...move })));
    this.#copy.writePlaces(new Map(moves.map(({ cardId, pos }) => [cardId, pos])));
    return moves.map(() => ({ type: "result", result: {} }));
  }

  /** Cards are laid elsewhere within their fields, all at once. */
  layCards(places: ReadonlyMap<CardId, Position>): void {
    this.#copy.writePlaces(places);
  }

  /** What one gesture drew, wrote or wiped out (undefined), by id: one step to undo. */
  writeFreehand(records: ReadonlyMap<string, unknown>): void {
    this.#copy.writeGesture(records);
  }

  /** What this window's hand does at this moment, for who looks on. Null: nothing. Kept nowhere. */
  showHand(hand: Hand | null): void {
    this.#copy.showHand(hand);
  }

  /** Ties a field to a card's text, letter by letter. Returns how to untie it. */
  bindText(cardId: CardId, field: TextField): () => void {
    return this.#copy.bindText(cardId, field);
  }

  /** The same for a question of the worksheet. */
  bindSheet(field: SheetFieldId, input: TextField): () => void {
    return this.#copy.bindSheet(field, input);
  }

  /** Another text for a question of the worksheet, in one go. */
  writeSheet(field: SheetFieldId, after: string): void {
    this.#copy.writeSheet(field, after);
  }

  /** Takes back the last thing that this window did, if the board still lets it. */
  async undo(): Promise<FinalAnswer | Overtaken> {
    const undone = this.#undo.undo();
    this.#counted();
    switch (undone.undone) {
      case "nothing":
      case "by-hand":
        return { type: "result", result: {} };
      case "overtaken":
        return { type: "overtaken" };
      case "by-command":
        return this.#askAll(undone.back);
      default:
        return unreachable(undone);
    }
  }

  /** The first answer that was no. */
  async #askAll(commands: readonly Command[]): Promise<FinalAnswer> {
    const answers = await Promise.all(commands.map((command) => this.#ask(command)));
    return answers.find(({ type }) => type !== "result") ?? answers[0] ?? { type: "result", result: {} };
  }

  close(): void {
    this.#provider.destroy();
    this.#copy.destroy();
    this.#commands.end();
    this.#listeners.clear();
  }

  #connectCopy(): WebsocketProvider {
    const provider = boardProvider(this.#address, this.#copy, this.#outside.Socket, {
      opened: (send) => {
        this.#writes.opened();
        if (this.#epoch !== null) send(encodeFrame({ kind: "epoch", epoch: this.#epoch }));
      },
      sent: (what) => this.#writes.sent(what),
      settled: () => this.#writes.settled(),
      received: (frame) => this.#received(frame),
      inStep: () => this.#inStep(),
      closed: (code, reason) => this.#closed(code, reason),
      wentSilent: () => this.#show({ connection: { state: "waiting", because: "lost" } }),
    });
    provider.connect();
    return provider;
  }

  #inStep(): void {
    this.#failures = 0;
    const live = this.#copy.isFilled ? this.#copy : this.#status.live;
    this.#show({ connection: { state: "live" }, live });
    this.#commands.resend();
    this.#isInStep = true;
    const carried = this.#carried;
    this.#carried = [];
    for (const write of carried) this.#copy.write(write);
  }

  #received(frame: FrameFromServer): void {
    switch (frame.kind) {
      case "epoch":
        if (this.#epoch !== null && this.#epoch !== frame.epoch) this.#freshCopy();
        else this.#epoch = frame.epoch;
        // Those that still run are told after this.
        if (this.#status.clock ?? this.#status.floorClock) this.#show({ clock: null, floorClock: null });
        break;
      case "on-disk":
        this.#writes.onDisk(frame.count);
        if (this.#writes.size === 0) this.#refusedBefore = false;
        if (this.#status.diskFails) this.#show({ diskFails: false });
        break;
      case "presence":
        this.#show({ presence: frame.presence });
        break;
      case "evening":
        this.#show({ evening: frame.at });
        break;
      case "clock":
        this.#showClocks(frame);
        break;
      case "answer":
        this.#commands.answered(frame.id, frame.answer);
        this.#counted();
        break;
      case "not-saved":
        this.#writes.notSaved();
        this.#show({ diskFails: true });
        break;
      default:
        unreachable(frame);
    }
  }

  #closed(code: number, reason: string): void {
    const what = afterClose(code);
    switch (what.next) {
      case "end":
        this.#commands.end();
        this.#show({ connection: { state: "ended", because: what.because } });
        break;
      case "fresh-copy":
        if (what.because === "update-refused") {
          this.#show({ refusedBecause: reason });
          this.#giveUpWhatIsRefusedTwice();
        }
        this.#freshCopy();
        break;
      case "wait":
        this.#show({ connection: { state: "waiting", because: what.because } });
        this.#comeBackLater();
        break;
      default:
        unreachable(what);
    }
  }

  #comeBackLater(): void {
    const provider = this.#provider;
    this.#outside.clock.after(backoff(this.#failures++, this.#outside.random), () => {
      if (provider === this.#provider) provider.connect();
    });
  }

  #giveUpWhatIsRefusedTwice(): void {
    if (this.#refusedBefore) this.#show({ refused: this.#status.refused + this.#writes.takeAll().length });
    this.#refusedBefore = true;
  }

  #showClocks({ remaining, floor }: TimeLeft): void {
    const now = this.#outside.clock.now();
    this.#show({ clock: stepClock(remaining, now), floorClock: stepClock(floor ?? null, now) });
  }

  /** Throws the copy away and starts with an empty one; what is not on disk is written again when that is in step. */
  #freshCopy(): void {
    this.#carried = [...this.#carried, ...this.#writes.takeAll()];
    this.#provider.destroy();
    this.#epoch = null;
    this.#isInStep = false;
    this.#copy.retire((write) => this.#writtenInOldCopy(write));
    this.#copy = new BoardCopy(this.#writes);
    this.#undo.startAgain(this.#copy.undo);
    this.#show({ connection: { state: "connecting" } });
    this.#provider = this.#connectCopy();
  }

  /** By somebody who types on while the page changes copies. */
  #writtenInOldCopy(write: PlainWrite): void {
    if (this.#isInStep) this.#copy.write(write);
    else this.#carried.push(write);
  }

  #ask(command: Command): Promise<FinalAnswer> {
    const answer = this.#commands.send(newCommandId(), command);
    this.#counted();
    return answer;
  }

  #post(id: CommandId, command: Command): void {
    const { ws, wsconnected } = this.#provider;
    if (wsconnected && ws !== null) ws.send(Uint8Array.from(encodeFrame({ kind: "command", id, command })));
  }

  #counted(): void {
    this.#show({
      unsaved: this.#writes.size + this.#carried.length + this.#commands.size,
      canUndo: !this.#undo.isEmpty,
    });
  }

  #show(news: Partial<BoardStatus>): void {
    this.#status = { ...this.#status, ...news };
    for (const listener of this.#listeners) listener();
  }
}
