import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeBoard, post } from "./startedServer.ts";
import { addWish } from "./testServer.ts";

vi.setConfig({ testTimeout: 30_000 }); // each starts processes, on a machine that may be busy

const START = resolve(import.meta.dirname, "../start.js");
const STARTED = "Ctrl+C";
/** At one signal, and in the middle of stopping, it does what it never should: something throws that nobody catches. */
const STUMBLES = `
  const stumble = () => { throw new Error("Een geheime wens"); };
  process.on("SIGUSR2", stumble);
  process.on("SIGTERM", () => setImmediate(stumble));
`;

let folder: string;
let server: ChildProcess;
let origin: string;
let said = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtbord-falls-"));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  said = "";
  const stumbling = `data:text/javascript,${encodeURIComponent(STUMBLES)}`;
  server = spawn(process.execPath, ["--import", stumbling, START], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: `${port}`, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (piece) => (said += piece));
  await hasStarted(1);
});

afterEach(async () => {
  server.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, "close");
  return port;
}

/** Since the test began. */
async function hasStarted(times: number): Promise<void> {
  await vi.waitFor(() => expect(said.split(STARTED).length - 1).toBe(times), {
    timeout: 15_000,
    interval: 20,
  });
}

test("who falls over in the middle of an evening begins again by itself, with all that was kept", async () => {
  const board = await makeBoard(origin);
  const { token } = (await (await post(`${origin}/api/join`, { code: board.joinCode })).json()) as {
    token: string;
  };
  const commands = `${origin}/api/boards/${board.id}/commands`;
  const wish = { id: randomUUID(), ...addWish("Een bankje in de zon") };
  expect((await post(commands, wish, token)).status).toBe(200);

  server.kill("SIGUSR2");
  await hasStarted(2);
  const again = await post(commands, wish, token); // the phone did not hear the answer: it is the same one
  expect(again.status).toBe(200);
  const headers = { Authorization: `Bearer ${board.facilitatorToken}` };
  const zip = await fetch(`${origin}/api/boards/${board.id}/export`, { headers });
  expect(Buffer.from(await zip.bytes()).toString("latin1")).toContain("Een bankje in de zon");
  expect(said).not.toContain("geheime wens");
  expect(await whatTheOperatorReads()).toContain("vanzelf opnieuw begonnen");
});

test("who falls over again and again stays down, and says so", async () => {
  for (const times of [2, 3, 4]) {
    server.kill("SIGUSR2");
    await hasStarted(times);
  }
  const exit = once(server, "exit");
  server.kill("SIGUSR2");
  expect(await exit).toEqual([1, null]);
  expect(said).toContain("Start het opnieuw");
});

test("who falls over while it is asked to stop does not begin again", async () => {
  const exit = once(server, "exit");
  server.kill("SIGTERM");
  expect(await exit).toEqual([1, null]);
  expect(said).toContain("Start het opnieuw");
  expect(said.split(STARTED)).toHaveLength(2);
});

async function whatTheOperatorReads(): Promise<string> {
  return (await fetch(`${origin}/operator`)).text();
}
