import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import {
  encodeFrame,
  type FrameFromServer,
  OUR_MESSAGE_TYPE,
  readFrameFromServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { messageYjsSyncStep1, messageYjsSyncStep2, readSyncMessage } from "y-protocols/sync";
import * as Y from "yjs";
import { type Access, inRole } from "../../Access.ts";
import type { UpdateRefusal } from "../../prefilter/UpdateRefusal.ts";
import type { Room } from "../../Room.ts";
import { stepOneFrame, updateFrame } from "../../sync/syncFrames.ts";
import type { Dice } from "./Dice.ts";
import type { Promises } from "./Promises.ts";
import { type PlainWrite, UnsavedWrites } from "./UnsavedWrites.ts";
import { type Deed, SERVER, WindowCopy } from "./WindowCopy.ts";
import { type Tamper, Wire, type WireEnd } from "./Wire.ts";

/**
 * Of one honest page the filter cannot tell: one that writes between a letter that it did not send yet and one that it
 * just received (prefilter/Sides.ts). It starts anew and writes it again: all its words must be there in the end.
 */
const HONEST_AND_REFUSED: UpdateRefusal = "crossed";

export interface WindowParts {
  readonly name: string;
  readonly token: string;
  readonly role: Access["role"];
  readonly source: "document" | "backstage";
  readonly dice: Dice;
  readonly promises: Promises;
}

/**
 * A page that keeps a copy of the board by Yjs, as client/src/sync does: a wall, a facilitator, a table. It comes back
 * with its copy in the same epoch, and with a fresh one in another or after a refusal.
 */
export class Window implements WireEnd {
  readonly parts: WindowParts;
  #copy: WindowCopy;
  #wire: Wire | null = null;
  #epoch: number | null = null;
  /** Whether it has answered the server's sync step 1 on this socket: before that, updates stay here. */
  #hasAnswered = false;
  #lastSent: number | null = null;
  readonly #unsaved = new UnsavedWrites();
  #carried: readonly PlainWrite[] = [];
  readonly #commands = new Map<CommandId, Command>();

  constructor(parts: WindowParts) {
    this.parts = parts;
    this.#copy = this.#newCopy();
  }

  get doc(): Y.Doc {
    return this.#copy.doc;
  }

  get mayWrite(): boolean {
    return this.parts.role !== "screen" && this.parts.source === "document";
  }

  get isConnected(): boolean {
    return this.#wire !== null;
  }

  get hasUnanswered(): boolean {
    return this.#commands.size > 0;
  }

  get isAtRest(): boolean {
    return (
      this.#wire !== null && this.#unsaved.size + this.#carried.length === 0 && this.#commands.size === 0
    );
  }

  connect(room: Room, tamper: Tamper): Wire {
    const access = inRole(accessOf(room, this.parts.token), this.parts.role);
    if (access === null) throw new Error(`${this.parts.name} may not come in`);
    const wire = new Wire(this, tamper);
    this.#wire = wire;
    this.#hasAnswered = false;
    this.#unsaved.opened();
    const connect = this.parts.source === "document" ? "connectSync" : "connectBackstage";
    wire.connected(room[connect](wire, access, "ours"));
    if (this.#epoch !== null) wire.say(encodeFrame({ kind: "epoch", epoch: this.#epoch }));
    wire.say(stepOneFrame(Y.encodeStateVector(this.doc)));
    return wire;
  }

  /** Its network is gone. */
  cut(): void {
    this.#wire?.cut();
    this.#wire = null;
  }

  /** Somebody reloads the page: what was only here is gone, and nobody promised it. */
  reload(): void {
    for (const write of [...this.#unsaved.takeAll(), ...this.#carried]) this.#giveUp(write);
    this.#carried = [];
    this.#commands.clear();
    this.#startAnew();
  }

  send(id: CommandId, command: Command): void {
    this.parts.promises.asked(command);
    this.#commands.set(id, command);
    this.#post(id, command);
  }

  /** Sends all that has no answer once more: a fault that honest pages have after every reconnect. */
  sendAgain(): void {
    for (const [id, command] of this.#commands) this.#post(id, command);
  }

  write(write: PlainWrite): void {
    this.#note(() => this.#copy.write(write));
  }

  undo(): void {
    this.#note(() => this.#copy.undo());
  }

  redo(): void {
    this.#note(() => this.#copy.redo());
  }

  receive(frame: string | Uint8Array): void {
    const decoder = decoding.createDecoder(frame as Uint8Array);
    const type = decoding.readVarUint(decoder);
    if (type === OUR_MESSAGE_TYPE) this.#receiveOurs(readFrameFromServer(decoder));
    else if (type === 0) this.#receiveSync(decoder, (frame as Uint8Array)[1]);
  }

  closed(code: number, reason: string): void {
    this.#wire = null;
    if (code === CLOSE.updateRefused && reason !== HONEST_AND_REFUSED) {
      this.parts.promises.found("missing", `${this.parts.name} was honest and was refused: ${reason}`);
    }
    if (code === CLOSE.otherEpoch || code === CLOSE.updateRefused) this.#startAnew();
  }

  #receiveSync(decoder: decoding.Decoder, subtype: number | undefined): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    readSyncMessage(decoder, encoder, this.doc, SERVER);
    if (encoding.length(encoder) > 1) this.#wire?.say(encoding.toUint8Array(encoder));
    if (subtype === messageYjsSyncStep1) {
      this.#hasAnswered = true;
      this.#unsaved.sent("answer");
    }
    if (subtype === messageYjsSyncStep2) this.#inStep();
  }

  /** It has all that the server had when it came. */
  #inStep(): void {
    this.sendAgain();
    const carried = this.#carried;
    this.#carried = [];
    for (const write of carried) {
      if (write.write === "text") this.parts.promises.words.writtenAgain(write.before + write.after);
      this.write(write);
    }
  }

  #receiveOurs(frame: FrameFromServer | null): void {
    switch (frame?.kind) {
      case "epoch":
        if (this.#epoch !== null && this.#epoch !== frame.epoch) this.#startAnew();
        else this.#epoch = frame.epoch;
        break;
      case "on-disk":
        this.#unsaved.onDisk(frame.count);
        break;
      case "not-saved":
        this.#unsaved.notSaved();
        break;
      case "answer": {
        const command = this.#commands.get(frame.id);
        if (frame.answer.type === "too-fast" || frame.answer.type === "not-saved") break; // it goes again
        this.#commands.delete(frame.id);
        if (command !== undefined)
          this.parts.promises.answered(this.parts.name, frame.id, command, frame.answer);
        break;
      }
      default:
    }
  }

  #post(id: CommandId, command: Command): void {
    this.#wire?.say(encodeFrame({ kind: "command", id, command }));
  }

  #startAnew(): void {
    this.#carried = [...this.#carried, ...this.#unsaved.takeAll()];
    this.cut();
    this.#copy.destroy();
    this.#epoch = null;
    this.#copy = this.#newCopy();
  }

  #newCopy(): WindowCopy {
    return new WindowCopy(1 + this.parts.dice.below(2 ** 32 - 1), (update) => {
      if (!this.#hasAnswered || this.#wire === null) return;
      this.#wire.say(updateFrame(update));
      this.#lastSent = this.#unsaved.sent("update");
    });
  }

  /** What a hand does is noted in plain words, so that it outlives the copy. */
  #note(act: () => Deed): void {
    this.#lastSent = null;
    const { writes, takenOut } = act();
    for (const done of writes) this.#unsaved.made(done, this.#lastSent);
    this.parts.promises.words.takenOut(takenOut);
  }

  #giveUp(write: PlainWrite): void {
    if (write.write === "text") this.parts.promises.words.takenOut(write.before + write.after);
  }
}

function accessOf(room: Room, token: string): Access {
  const access = room.authenticate(token);
  if (access === null) throw new Error("This token is nobody's");
  return access;
}
