import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FATAL, UNREADABLE, UNSAVABLE } from "../faults/quotingStorage.ts";
import { TestClient } from "./sockets/TestClient.ts";
import { addWish, bodyOf, type MadeBoard } from "./testServer.ts";

vi.setConfig({ testTimeout: 60_000 }); // a real server, on a machine that may be busy

const SERVER = resolve(import.meta.dirname, "../faults/quotingServer.ts");
/** In everything that is planted; nothing that the program says by itself has it. */
const CANARY = "Kanarie";
const ADDRESS = "203.0.113.77";

let folder: string;
let child: ChildProcess;
let printed: string;
let port: number;
let board: MadeBoard;
let noor: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtbord-log-"));
  printed = "";
  const env = {
    HOST: "127.0.0.1",
    PORT: "0",
    DATA_DIR: folder,
    LOG_LEVEL: "debug",
    CREATE_CODE: canary("code"),
  };
  child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (printed += data));
  port = Number((await untilPrinted(/http:\/\/localhost:(\d+)\n/))[1]);
  const settings = { activity: "wish-tree", language: "nl", createCode: canary("code") };
  board = await bodyOf(await post("/api/boards", { title: canary("titel"), ...settings }));
  noor = await joined(canary("naam"));
});

afterEach(async () => {
  child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

function canary(what: string): string {
  return `${CANARY}-${what}`;
}

async function untilPrinted(words: RegExp): Promise<RegExpExecArray> {
  return vi.waitFor(
    () => {
      const found = words.exec(printed);
      if (found === null) throw new Error(`${words} was not printed`);
      return found;
    },
    { timeout: 20_000, interval: 20 },
  );
}

function ask(path: string, request: RequestInit = {}, token = ""): Promise<Response> {
  const headers = {
    "Content-Type": "application/json",
    "X-Forwarded-For": ADDRESS,
    "User-Agent": canary("agent"),
    Authorization: `Bearer ${token}`,
    ...request.headers,
  };
  return fetch(`http://127.0.0.1:${port}${path}`, { ...request, headers });
}

function post(path: string, body: unknown, token?: string): Promise<Response> {
  return ask(path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }, token);
}

async function joined(name: string): Promise<string> {
  return (await bodyOf<{ token: string }>(await post("/api/join", { code: board.joinCode, name }))).token;
}

function wish(text: string, token = noor): Promise<Response> {
  return post(`/api/boards/${board.id}/commands`, { id: randomUUID(), ...addWish(text) }, token);
}

/** Everything that the program should not repeat. Board ids may be in a log: with one alone nobody comes in. */
function secrets(): readonly string[] {
  const { joinCode, joinUrl, facilitatorToken, screenToken } = board;
  const joinKey = new URL(joinUrl).pathname.split("-").at(-1) ?? joinCode;
  return [CANARY.toLowerCase(), ADDRESS, joinCode, joinKey, facilitatorToken, screenToken, noor];
}

function expectNoSecrets(): void {
  const [, log = ""] = printed.split("Ctrl+C.\n");
  expect(log.split("\n").length).toBeGreaterThan(3); // it does write
  for (const secret of secrets()) expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(log).not.toMatch(/127\.0\.0\.\d/);
  expect(log).not.toContain(folder);
}

test("What people write, who they are and how they come in is in no log", async () => {
  expect((await wish(canary("wens"))).status).toBe(200);
  await wish(canary("te lang").repeat(100));
  await post(`/api/boards/${board.id}/commands`, `{"text": "${canary("json")}`, noor);
  await post(`/api/boards/${board.id}/commands`, { id: canary("id"), type: canary("soort") }, noor);
  await post("/api/join", { code: canary("foute code"), name: canary("naam") });
  await post("/api/boards", { title: canary("titel"), createCode: canary("foute code") });
  await ask(`/${canary("pad")}?vraag=${canary("vraag")}`, { headers: { "X-Kop": canary("kop") } });
  await ask(`/%E0%A4%A/${canary("pad")}`);
  await ask(`/api/boards/${canary("bord")}/view`, {}, canary("token"));
  await ask(`/api/boards/${board.id}/view?after=${canary("na")}`, {}, noor);
  await ask(new URL(board.joinUrl).pathname, { headers: { Accept: "text/html" } });
  await ask(`/m/${board.joinCode}`, { method: "POST", body: `act=join&name=${canary("naam")}` });
  await ask(`/assets/../${canary("bestand")}.css`);
  const invited = await post(`/api/boards/${board.id}/invitation`, {}, board.facilitatorToken);
  const { secret } = await bodyOf<{ secret: string }>(invited);
  await post(`/api/boards/${board.id}/remotes`, {
    invitation: canary("fout-geheim"),
    claim: canary("telefoon"),
  });
  const scan = { invitation: secret, claim: canary("telefoon") };
  const { token } = await bodyOf<{ token: string }>(await post(`/api/boards/${board.id}/remotes`, scan));
  await ask(`/a/${board.id}`, { headers: { Accept: "text/html" } });
  expectNoSecrets();
  for (const each of [secret, token]) expect(printed).not.toContain(each);
});

test("Nor is what breaks the rules of HTTP, websockets or Yjs", async () => {
  for (const lines of [
    [`${canary("methode")} /${canary("pad")} HTTP/1.1`, "Host: localhost"],
    [`GET /${canary("pad")} HTTP/1.1`, `Host: ${canary("host")}.example`],
    ["GET / HTTP/1.1", `Host: ${canary("host")} [`, `X-${CANARY}: ${canary("kop")}`],
    [`GET /room/${canary("bord")} HTTP/1.1`, `Host: [${CANARY}`, "Connection: Upgrade", "Upgrade: websocket"],
  ]) {
    await say(`${lines.join("\r\n")}\r\n\r\n`);
  }
  const offers = ["buurtbord.v1", `token.${board.facilitatorToken}`];
  for (const frame of [
    canary("geen yjs"),
    Buffer.from([0, 2, 7, ...Buffer.from(CANARY)]),
    Buffer.from(CANARY),
  ]) {
    await sendAndClose(`/sync/${board.id}`, offers, frame);
  }
  for (const frame of [canary("geen json"), `{"type":"${canary("soort")}"}`, Buffer.from(CANARY)]) {
    await sendAndClose(`/room/${board.id}`, ["buurtbord.v1", `token.${noor}`], frame);
  }
  await sendAndClose(`/room/${board.id}`, ["buurtbord.v1", `token.${CANARY}`], canary("vreemd"));
  expectNoSecrets();
});

test("Nor is what a failing disk quotes, when saving, reading and tidying up fail", async () => {
  await wish(canary("gewoon"));
  expect((await wish(canary(UNSAVABLE))).status).toBe(503);
  await untilPrinted(/A batch was not saved/);
  await vi.waitFor(async () => expect((await wish(canary("later"))).status).toBe(200), { timeout: 10_000 });
  expect((await wish(canary(UNREADABLE))).status).toBe(503);
  await untilPrinted(/its board could not be read again/);
  await wish(canary("nog later"));
  child.kill("SIGTERM");
  await untilPrinted(/Compaction failed/);
  expect(printed).toContain("StorageError not-saved");
  expectNoSecrets();
});

test("Nor is what a fault says that ends the program, which begins again", async () => {
  await wish(canary(FATAL)).catch(() => {}); // it may end before it answers
  await untilPrinted(/The program ended(.|\n)*begint vanzelf opnieuw(.|\n)*Buurtbord staat aan/);
  expectNoSecrets();
});

/** Says this on a bare connection, and waits for what comes back or for its end. */
async function say(words: string): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  socket.write(words);
  await Promise.race([once(socket, "data"), once(socket, "close")]);
  socket.destroy();
}

/** A page that sends this, twice because the first may be let pass, and leaves. */
async function sendAndClose(path: string, offers: readonly string[], frame: string | Buffer): Promise<void> {
  const client = new TestClient(port, path, offers);
  await once(client.socket, "open");
  client.socket.send(frame);
  client.socket.send(frame);
  setTimeout(() => client.socket.close(), 200);
  await client.closed;
}
