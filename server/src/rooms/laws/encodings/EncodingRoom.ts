import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import type { Access, Participating } from "../../Access.ts";
import { stepOneFrame } from "../../sync/syncFrames.ts";
import { mapOf, textOf } from "../../testing/Desk.ts";
import { DummySocket } from "../../testing/DummySocket.ts";
import { TestPage } from "../../testing/TestPage.ts";
import { addCard } from "../../testing/TestPhone.ts";
import { type TestRoom, TestServer } from "../../testing/TestRoom.ts";
import { plainBoard } from "../convergence/plainBoard.ts";
import type { CaseOwnership } from "../expectedRights.ts";
import type { Frame } from "./encodings.ts";

/** Under whose client id somebody writes. */
export const WRITERS = ["their own", "the server's", "another's", "nobody's"] as const;
export type WriterId = (typeof WRITERS)[number];

export type Outcome =
  /** The socket was never let in. */
  | "shut out"
  /** It was closed with a reason. */
  | `refused: ${string}`
  /** The socket stays; whether anything changed must be looked at. */
  | "heard";

/** The board as it is, twice: its bytes, in which nothing may change unseen, and what they say. */
export interface Shown {
  readonly bytes: Uint8Array;
  readonly plain: ReadonlyMap<string, string>;
}

const LONG_TEXT = "Iets van iemand. ".repeat(25);

/**
 * A board with a card of somebody's own, one of another and one that is not there any more, on a server that was started
 * twice: so that the document knows a client id that is nobody's.
 */
export class EncodingRoom {
  readonly actor: Access;
  readonly cards: Readonly<Record<CaseOwnership, CardId>>;
  readonly #room: TestRoom;
  readonly #ids: Readonly<Record<Exclude<WriterId, "their own">, number>>;
  /** As a page that went offline before a card was taken down still has it. */
  readonly #earlier: Uint8Array;
  #fresh = 1_000;
  #shown: Shown | null = null;

  private constructor(
    room: TestRoom,
    made: Pick<EncodingRoom, "actor" | "cards"> & {
      ids: Readonly<Record<Exclude<WriterId, "their own">, number>>;
      earlier: Uint8Array;
    },
  ) {
    this.#room = room;
    this.actor = made.actor;
    this.cards = made.cards;
    this.#ids = made.ids;
    this.#earlier = made.earlier;
  }

  static async open(role: Role): Promise<EncodingRoom> {
    const first = await new TestServer().start();
    await first.lead(addCard("Van voor de herstart"));
    const room = await first.server.kill().enter(first.created);
    const actor = await somebody(room, role);
    const by = actor.participantId === null ? room.leader : { ...(actor as Participating) };
    const cards = {
      own: await add(room, { ...by, role: "facilitator" }),
      others: await add(room, { ...(await newcomer(room)), role: "facilitator" }),
      nobodys: await add(room, room.leader),
    };
    const other = await anotherFacilitator(room, cards.others);
    const earlier = await wholeState(room);
    const doc = docOf(earlier);
    const nobodys = authorOf(doc, [...doc.getMap("cards").keys()].find(isOlderThan(cards)) as CardId);
    await room.lead({ type: "remove-card", cardId: cards.nobodys });
    const ids = { "the server's": authorOf(doc, cards.own), "another's": other, "nobody's": nobodys };
    return new EncodingRoom(room, { actor, cards, ids, earlier });
  }

  /** Asked of the server each time, and read only when a byte is another. */
  async shown(): Promise<Shown> {
    const bytes = await wholeState(this.#room);
    if (this.#shown !== null && Buffer.compare(this.#shown.bytes, bytes) === 0) return this.#shown;
    this.#shown = { bytes, plain: flat(JSON.parse(plainBoard(docOf(bytes)))) };
    return this.#shown;
  }

  /** A copy of the board to write in; of one that is gone, the copy from before. */
  copyFor(whose: CaseOwnership, writer: WriterId, { bytes }: Shown): Y.Doc {
    const copy = docOf(whose === "nobodys" ? this.#earlier : bytes);
    this.#fresh += 1;
    copy.clientID = writer === "their own" ? this.#fresh : this.#ids[writer];
    return copy;
  }

  /** Comes in, says this, and leaves. */
  async send(frames: readonly Frame[], door: "sync" | "phone"): Promise<Outcome> {
    const { room } = this.#room;
    const socket = new DummySocket(() => {});
    socket.connected(
      door === "sync" ? room.connectSync(socket, this.actor, "ours") : room.connectPhone(socket, this.actor),
    );
    if (!socket.isOpen) return "shut out";
    await this.#room.moment(0); // it is greeted
    for (const frame of frames) socket.say(frame);
    await this.#room.moment();
    const outcome: Outcome = socket.closedWith === null ? "heard" : `refused: ${socket.closedWith.reason}`;
    socket.leave();
    return outcome;
  }
}

/** Everything that the server tells a wall that comes in with nothing. */
async function wholeState(room: TestRoom): Promise<Uint8Array> {
  let state: Uint8Array | null = null;
  const socket = new DummySocket((data) => {
    const decoder = decoding.createDecoder(data as Uint8Array);
    const isStepTwo = decoding.readVarUint(decoder) === 0 && decoding.readVarUint(decoder) === 1;
    if (isStepTwo) state = decoding.readVarUint8Array(decoder);
  });
  socket.connected(room.room.connectSync(socket, room.access(room.created.screenToken), "stock"));
  socket.say(stepOneFrame(Uint8Array.of(0)));
  await room.moment(0);
  socket.leave();
  if (state === null) throw new Error("The wall was told nothing");
  return state;
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  for (const name of ["board", "steps", "cards", "connections", "freehand"]) doc.getMap(name);
  Y.applyUpdate(doc, state);
  return doc;
}

async function somebody(room: TestRoom, role: Role): Promise<Access> {
  if (role === "screen") return room.access(room.created.screenToken);
  if (role === "resident" || role === "kiosk") return { ...(await newcomer(room)), role };
  return { ...room.leader, role };
}

async function newcomer(room: TestRoom): Promise<Participating> {
  return (await room.phone()).access;
}

async function add(room: TestRoom, by: Participating): Promise<CardId> {
  const phone = await room.room.submit(by, crypto.randomUUID() as never, addCard(LONG_TEXT));
  if (phone.type !== "result" || phone.result.cardId === undefined) throw new Error("No card was made");
  return phone.result.cardId;
}

/** The client id of a page that types once under another link, and is never heard of again. */
async function anotherFacilitator(room: TestRoom, cardId: CardId): Promise<number> {
  const made = await room.room.links.make("co-facilitator", null);
  if (!made.ok) throw new Error("No link was made");
  const page = new TestPage(room.room, room.access(made.link.token));
  await room.moment();
  page.doc.transact(() => textOf(page.doc, cardId).insert(0, "Ook. "), "hand");
  await room.moment();
  page.leave();
  return page.doc.clientID;
}

function authorOf(doc: Y.Doc, cardId: CardId): number {
  const item = mapOf(doc, cardId)._item;
  if (item === null) throw new Error("A card lies in a map");
  return item.id.client;
}

function isOlderThan(cards: Readonly<Record<CaseOwnership, CardId>>) {
  return (id: string) => !Object.values(cards).includes(id as CardId);
}

/** Each value under the path that leads to it. */
function flat(value: unknown, path = ""): Map<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new Map([[path, JSON.stringify(value)]]);
  }
  return new Map(Object.entries(value).flatMap(([key, part]) => [...flat(part, `${path}/${key}`)]));
}
