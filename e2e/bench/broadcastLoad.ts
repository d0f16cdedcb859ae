import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import type { PathLoad } from "./pathLoad.ts";

/** The bytes of a wish on its way: about what a phone sends. */
const FRAME_BYTES = 160;
const PORT_FROM = 20_000;

/** The same load on a bare broadcaster: milliseconds from sending to arrival at one listener. */
export async function measureBroadcast(load: PathLoad): Promise<readonly number[]> {
  const port = PORT_FROM + Math.floor(Math.random() * PORT_FROM);
  const server = spawn(process.execPath, ["e2e/bench/bareBroadcaster.ts"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  const connect = () => open(`ws://127.0.0.1:${port}`);
  const [wall, ...phones] = await Promise.all(Array.from({ length: load.phones + 1 }, connect));
  if (wall === undefined) throw new Error("No wall was connected");
  const sentAt = new Map<string, number>();
  const times: number[] = [];
  wall.on("message", (frame) => {
    const at = sentAt.get(String(frame).trimEnd());
    if (at !== undefined) times.push(performance.now() - at);
  });
  await Promise.all(phones.map((phone, index) => sendOnceASecond(phone, index, load, sentAt)));
  await wait(500);
  for (const socket of [wall, ...phones]) socket.terminate();
  server.kill("SIGTERM");
  await once(server, "exit");
  return times;
}

async function open(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  return socket;
}

async function sendOnceASecond(
  phone: WebSocket,
  index: number,
  load: PathLoad,
  sentAt: Map<string, number>,
): Promise<void> {
  await wait((index / load.phones) * 1000);
  const begin = performance.now();
  for (let second = 0; second < load.seconds; second++) {
    await wait(Math.max(0, begin + second * 1000 - performance.now()));
    const name = `${index}.${second}`;
    sentAt.set(name, performance.now());
    phone.send(name.padEnd(FRAME_BYTES));
  }
}
