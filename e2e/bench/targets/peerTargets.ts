import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { YjsClient } from "../load/YjsClient.ts";
import { GaugedProcess } from "./GaugedProcess.ts";
import type { Dialect, Target } from "./Target.ts";

/** A big document is taken in a few pieces of work, on a busy machine in a while. */
const TAKES_WITHIN_MS = 20_000;
const ASK_EVERY_MS = 50;

const FOLDER = fileURLToPath(new URL("../../../peers", import.meta.url));

export const PEERS = {
  "y-websocket": { name: "@y/websocket-server", program: "yWebsocketServer.js", dialect: "y-websocket" },
  hocuspocus: { name: "Hocuspocus", program: "hocuspocusServer.js", dialect: "named" },
} as const satisfies Record<string, { name: string; program: string; dialect: Dialect }>;

export type PeerId = keyof typeof PEERS;

/** They are no part of the workspace: installed only when somebody measures. */
export function installPeers(): void {
  const install = ["install", "--ignore-workspace", "--ignore-scripts", "--frozen-lockfile"];
  execFileSync("pnpm", install, { cwd: FOLDER, stdio: "ignore" });
}

/** Somebody else's server, in memory, whose first rooms hold this document from the start. */
export async function startPeer(id: PeerId, state: Uint8Array, rooms = 1): Promise<Target> {
  const { name, program, dialect } = PEERS[id];
  const server = await GaugedProcess.start(`peers/${program}`);
  const fillers: YjsClient[] = [];
  const target: Target = {
    name,
    dialect,
    connect: (_role, room) => new WebSocket(`ws://127.0.0.1:${server.port}/${room}`),
    roomName: String,
    read: () => server.read(),
    stop: async () => {
      for (const filler of fillers) filler.close();
      await server.stop();
    },
  };
  for (let room = 0; room < rooms; room++) fillers.push(await fill(target, room, state));
  return target;
}

/** Whoever brings the document must stay: with the last one it leaves a memory that keeps nothing. */
async function fill(target: Target, room: number, state: Uint8Array): Promise<YjsClient> {
  const filler = await YjsClient.open(target, { role: "writer", room });
  filler.send({ type: "update", update: state });
  const deadline = performance.now() + TAKES_WITHIN_MS;
  while (!(await hasCards(target, room))) {
    if (performance.now() > deadline) throw new Error(`${target.name} did not take the document`);
    await wait(ASK_EVERY_MS);
  }
  return filler;
}

/** As a newcomer finds it: who was there before may have been told earlier than the server was done with it. */
async function hasCards(target: Target, room: number): Promise<boolean> {
  const reader = await YjsClient.open(target, { role: "reader", room, doc: new Y.Doc() });
  reader.close();
  return reader.doc !== null && reader.doc.getMap("cards").size > 0;
}
