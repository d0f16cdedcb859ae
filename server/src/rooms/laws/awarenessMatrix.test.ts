import { ROLES, type Role } from "@buurtbord/shared/board/Role.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import type { Access } from "../Access.ts";
import { awarenessFrame } from "../sync/syncFrames.ts";
import { DummySocket } from "../testing/DummySocket.ts";
import { type TestRoom, TestServer } from "../testing/TestRoom.ts";

// Who may show a cursor, and under whose client id: written down a second time, from design.md.
const SHOWING: readonly Role[] = ["facilitator", "co-facilitator", "table"];

test.each(
  ROLES.flatMap((role) => [
    { role, id: "their own", isShown: SHOWING.includes(role) },
    { role, id: "another's", isShown: false },
  ]),
)("a $role who shows a cursor under $id id is shown: $isShown", async ({ role, id, isShown }) => {
  const room = await new TestServer().start();
  const wall = new Looker(room, room.access(room.created.screenToken));
  const victim = new Looker(room, room.leader);
  await room.moment();
  victim.show(1, "of the victim");
  await room.moment();
  const actor = new Looker(room, await somebody(room, role));
  await room.moment();
  actor.show(id === "another's" ? 1 : 2, "of the actor");
  await room.moment();
  expect(wall.seen).toContain("of the victim");
  expect(wall.seen.includes("of the actor")).toBe(isShown);
});

async function somebody(room: TestRoom, role: Role): Promise<Access> {
  if (role === "screen") return room.access(room.created.screenToken);
  return { ...(await room.phone()).access, role };
}

/** A Yjs socket of which only awareness matters. */
class Looker {
  seen = "";
  readonly #socket: DummySocket;

  constructor(room: TestRoom, access: Access) {
    this.#socket = new DummySocket((data) => this.#receive(data as Uint8Array));
    this.#socket.connected(room.room.connectSync(this.#socket, access, "ours"));
  }

  show(clientId: number, what: string): void {
    const encoder = encoding.createEncoder();
    for (const n of [1, clientId, 9]) encoding.writeVarUint(encoder, n);
    encoding.writeVarString(encoder, JSON.stringify({ cursor: what }));
    this.#socket.say(awarenessFrame(encoding.toUint8Array(encoder)));
  }

  #receive(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    if (decoding.readVarUint(decoder) === 1) this.seen += Buffer.from(data).toString("utf8");
  }
}
