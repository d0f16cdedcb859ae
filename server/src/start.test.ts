import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, onTestFailed, test, vi } from "vitest";
import { makeBoard, post, printedAddress } from "./startedServer.ts";
import { addWish } from "./testServer.ts";

vi.setConfig({ testTimeout: 30_000 }); // each starts processes, on a machine that may be busy

const START = resolve(import.meta.dirname, "../start.js");

let folder: string;
let running: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtbord-start-"));
  running = [];
});

afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0", DATA_DIR: join(folder, "data"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  return child;
}

/** What a server that could not start leaves behind. */
async function failed(env: Record<string, string>): Promise<{ code: number; stderr: string }> {
  const child = start(env);
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, stderr };
}

/** The address that it prints for this computer. */
function addressOf(child: ChildProcess): Promise<string> {
  return printedAddress(child, /http:\/\/localhost:\d+/);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit)[0];
}

test("a wish that was answered is there after the plug is pulled", async () => {
  const first = start({});
  const address = await addressOf(first);
  const board = await makeBoard(address);
  const joined = await post(`${address}/api/join`, { code: board.joinCode });
  const { token } = (await joined.json()) as { token: string };
  const wish = { id: randomUUID(), ...addWish("Een bankje in de zon") };
  expect((await post(`${address}/api/boards/${board.id}/commands`, wish, token)).status).toBe(200);
  await stop(first, "SIGKILL");

  const again = await addressOf(start({}));
  const headers = { Authorization: `Bearer ${board.facilitatorToken}` };
  const zip = await fetch(`${again}/api/boards/${board.id}/export`, { headers });
  expect(Buffer.from(await zip.bytes()).toString("latin1")).toContain("Een bankje in de zon");
});

test("what is left of a backup that was being put back when the plug was pulled goes at the next start", async () => {
  await mkdir(join(folder, "data", "restoring-a1b2c3"), { recursive: true });
  await writeFile(join(folder, "data", "restoring-a1b2c3", "buurtbord.sqlite"), "Geheime wens");
  const server = start({});
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  expect(String(said)).toContain("Er is niets veranderd: je borden zijn zoals ze waren.");
  expect((await readdir(join(folder, "data"))).filter((name) => name.startsWith("restoring"))).toEqual([]);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "on %s it says goodbye and ends well",
  async (signal) => {
    const server = start({});
    const address = await addressOf(server);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await stop(server, signal)).toBe(0);
  },
  20_000,
);

test.runIf(process.platform === "linux")(
  "whoever closes the terminal ends it well, also with a log that nobody reads any more",
  async () => {
    const data = join(folder, "data");
    const noted = join(folder, "pid");
    const inTerminal = `echo $$ > "${noted}"; exec "${process.execPath}" "${START}"`;
    const env = { ...process.env, HOST: "127.0.0.1", PORT: "0", DATA_DIR: data, LOG_LEVEL: "debug" };
    const terminal = spawn("script", ["--quiet", "--flush", "--command", inTerminal, "/dev/null"], {
      env: { ...env, SHELL: "/bin/sh" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(terminal);
    const address = await addressOf(terminal);
    const pid = Number(readFileSync(noted, "utf8"));
    onTestFailed(() => void process.kill(pid, "SIGKILL"));
    const { facilitatorToken, id } = await makeBoard(address);
    const wish = { id: randomUUID(), ...addWish("Een bankje in de zon") };
    await post(`${address}/api/boards/${id}/commands`, wish, facilitatorToken);
    await stop(terminal, "SIGKILL");
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: 10_000 });

    const again = await addressOf(start({}));
    const headers = { Authorization: `Bearer ${facilitatorToken}` };
    const moments = await fetch(`${again}/api/boards/${id}/snapshots`, { headers });
    expect(await moments.text()).toContain("Einde van de avond");
  },
);

test.each([
  ["PORT", "vier", /^Dit is geen poort: PORT=vier\. .*\nPORT is not a port number\.\n$/],
  ["PUBLIC_URL", "bord.example", /^Dit is geen webadres: .*\n.*\n$/],
  ["HOST", "192.0.2.1", /^Dit adres heeft deze computer niet: .*\n.*\n$/],
])("%s=%s: two lines that say what to do", async (variable, value, words) => {
  const { code, stderr } = await failed({ [variable]: value });
  expect(stderr).toMatch(words);
  expect(code).toBe(1);
});

test("a port that is in use: where to look, and which to choose", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await failed({ PORT: String(port) });
  other.close();
  expect(stderr).toMatch(
    new RegExp(`^Poort ${port} is al in gebruik\\..*PORT=${port + 1}\nThe port is in use\\.\n$`),
  );
  expect(code).toBe(1);
});

test("a data folder that cannot be written: which, and what to do", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  const { code, stderr } = await failed({ DATA_DIR: join(file, "data") });
  expect(stderr).toMatch(/^In deze map kunnen we niet bewaren: .*file\/data\. .*DATA_DIR\.\n.+\n$/);
  expect(code).toBe(1);
});

test("a second server in the same folder keeps its hands off", async () => {
  await addressOf(start({}));
  const { code, stderr } = await failed({});
  expect(stderr).toMatch(/^In deze map kunnen we niet bewaren: .*Staat Buurtbord al aan\?/);
  expect(code).toBe(1);
});
