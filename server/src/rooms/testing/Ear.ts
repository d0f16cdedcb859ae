import type { CardId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { encodeMessage } from "@buurtbord/shared/protocol/codec.ts";
import { encodeFrame } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { type Access, inRole, isParticipating } from "../Access.ts";
import type { Room } from "../Room.ts";
import type { Frames } from "../Socket.ts";
import { stepOneFrame } from "../sync/syncFrames.ts";
import { DummySocket } from "./DummySocket.ts";

/** How somebody listens in: by which socket, and in what role. */
export type Way =
  | { readonly by: "phone"; readonly role: Access["role"] }
  | { readonly by: "document" | "backstage"; readonly role: Access["role"]; readonly frames: Frames };

const NOTHING_YET = Uint8Array.of(0);

/** Somebody who writes down every byte that they are sent, and asks for all that can be asked. */
export class Ear {
  readonly heard: string[] = [];
  readonly #access: Access;
  readonly #way: Way;
  #socket: DummySocket | null = null;
  #asked = 0;

  constructor(access: Access, way: Way) {
    const inThatRole = inRole(access, way.role);
    if (inThatRole === null) throw new Error(`This token does not reach as far as ${way.role}`);
    this.#access = inThatRole;
    this.#way = way;
  }

  /** Connects, anew where it was connected before. */
  connect(room: Room): void {
    this.#socket?.leave();
    const socket = new DummySocket((data) => this.#note(data));
    this.#socket = socket;
    const way = this.#way;
    if (way.by === "phone") socket.connected(room.connectPhone(socket, this.#access));
    else if (way.by === "document") socket.connected(room.connectSync(socket, this.#access, way.frames));
    else socket.connected(room.connectBackstage(socket, this.#access, way.frames));
    if (way.by !== "phone") socket.say(stepOneFrame(NOTHING_YET));
  }

  /** Every wish about a card that is no business of theirs, and the whole state once more. */
  pry(cardId: CardId): void {
    for (const command of prying(cardId)) this.#send(command);
    if (this.#way.by !== "phone") this.#socket?.say(stepOneFrame(NOTHING_YET));
  }

  /** What can be asked without a socket. */
  async ask(room: Room): Promise<void> {
    if (isParticipating(this.#access)) this.#note(JSON.stringify(await room.view(this.#access)));
    this.#note(JSON.stringify(await room.export()));
    for (const snapshot of await room.past.snapshots()) {
      this.#note(JSON.stringify([snapshot, await room.past.snapshotBoard(snapshot.id)]));
    }
  }

  #send(command: Command): void {
    this.#asked += 1;
    const id = `00000000-0000-4000-9000-${this.#asked.toString(16).padStart(12, "0")}` as CommandId;
    if (this.#way.by === "phone") this.#socket?.say(encodeMessage({ type: "command", id, command }));
    else this.#socket?.say(encodeFrame({ kind: "command", id, command }));
  }

  /** As it is, so that two evenings can be held against each other, and a text is found in it. */
  #note(data: string | Uint8Array): void {
    this.heard.push(typeof data === "string" ? data : Buffer.from(data).toString("utf8"));
  }
}

/** None of them shows anything to anybody by right. */
function prying(cardId: CardId): readonly Command[] {
  return [
    { type: "edit-card", cardId, before: "", after: "?" },
    { type: "remove-card", cardId },
    { type: "restore-card", cardId },
    { type: "move-card", cardId, pos: [0, 0] as never, field: null },
    { type: "connect-cards", from: cardId, to: cardId, word: null },
    { type: "vote", cardId },
    { type: "unvote", cardId },
    { type: "approve-card", cardId },
    { type: "hide-card", cardId },
    { type: "set-spotlight", cardId },
  ];
}
