import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Attack, BurstParts } from "./Burst.ts";
import { anyCommand } from "./corpus.ts";
import type { Sender } from "./FuzzBoard.ts";
import { mutateBytes } from "./mutateBytes.ts";
import { mutateJson } from "./mutateJson.ts";
import type { Rights } from "./rules.ts";
import { handshake } from "./WireSocket.ts";

const REQUESTS = 40;
const AT_ONCE = 10;
/** Who sent half a request would be waited for. */
const LINGER_MS = 150;

/** Requests to every route, as they should be and broken. */
export function httpAttack(sender: Sender, rights: Rights): Attack {
  return { name: `http ${sender}`, sender, rights, send: (parts) => sendHttp(parts, sender) };
}

async function sendHttp(parts: BurstParts, sender: Sender): Promise<number> {
  const requests = Array.from({ length: REQUESTS }, () => anyRequest(parts, sender));
  const work = async () => {
    for (let request = requests.shift(); request !== undefined; request = requests.shift()) {
      const status = await statusOf(parts.board.port, request);
      parts.tally.count(`http: ${status}`);
      if (status === "500")
        parts.fail(`answered 500: ${JSON.stringify(Buffer.from(request).toString("latin1"))}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await fetch(`http://127.0.0.1:${parts.board.port}/healthz`); // what was asked before is under way by now
  return REQUESTS;
}

function anyRequest(parts: BurstParts, sender: Sender): Uint8Array {
  const { board, dice } = parts;
  const [method, path, body] = anyRoute(parts);
  const text =
    body === null ? "" : dice.chance(0.3) ? JSON.stringify(body) : mutateJson(body, dice, [board.id]);
  const wrong = dice.pick([
    "Host: x\r\n",
    "Origin: http://evil.example\r\n",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Expect: 100-continue\r\n",
    `X: ${"y".repeat(dice.below(20_000))}\r\n`,
  ]);
  const head =
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${board.port}\r\nAuthorization: Bearer ${board.tokenOf(sender)}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${dice.chance(0.2) ? wrong : ""}Connection: close\r\n\r\n`;
  const whole = Buffer.from(
    dice.chance(0.1) ? handshake(board.port, path, board.protocols(sender, "yjs")) : head + text,
  );
  return dice.chance(0.3) ? mutateBytes(whole, dice, { others: [whole], ids: [13, 10, 58] }) : whole;
}

type Route = readonly [method: string, path: string, body: unknown];

/** Boards are not made: there would soon be too many. What may erase is tried by those who may not. */
function anyRoute({ board, picture, dice }: BurstParts): Route {
  const own = `/api/boards/${board.id}`;
  const command = { id: dice.uuid(), ...anyCommand(dice, board, picture) };
  return dice.pick<Route>([
    ["POST", `${own}/commands`, command],
    ["POST", `${own}/commands`, command],
    ["POST", `${own}/commands`, command],
    ["GET", own, null],
    ["DELETE", own, null],
    ["GET", `${own}/links`, null],
    ["POST", `${own}/links`, { role: dice.pick(["facilitator", "table", "screen", "kiosk"]) }],
    ["DELETE", `${own}/links/${dice.below(9)}`, null],
    ["POST", `${own}/links/x/rotate`, {}],
    ["POST", `${own}/visits`, {}],
    ["GET", `${own}/view?after=${dice.pick(["-1", "1e9", "NaN", "", "9".repeat(30)])}`, null],
    ["GET", `${own}/export`, null],
    ["GET", `${own}/export/${dice.pick(["log.csv", "constructor", "..%2f..", "%00", "%ff"])}`, null],
    ["GET", `${own}/lapse`, null],
    ["POST", `${own}/snapshots/${dice.pick(["x", "__proto__", "%00"])}/restore`, {}],
    ["POST", "/api/boards/import", dice.pick(["PK\u0003\u0004", { version: 2 }])],
    ["GET", `/api/buurten/${dice.pick(["x", board.id, "%00"])}/growth`, null],
    ["POST", `/api/buurten/${board.id}/boards/import`, "PK\u0003\u0004"],
    ["GET", `${own}/snapshots/${dice.pick(["x", "..%2f..", "%00", "s".repeat(300)])}`, null],
    ["POST", `${own}/photos`, { photo: "\u00ff\u00d8\u00ff" }],
    ["GET", `${own}/photos/${dice.pick(["f-0000000000000000", "..%2f..", "%00", "f".repeat(300)])}`, null],
    ["POST", `${own}/reopen`, {}],
    [
      "POST",
      "/api/boards",
      { title: dice.pick(["", "x".repeat(90)]), activity: "wish-tree", language: "nl" },
    ],
    ["POST", "/api/join", { code: dice.pick(["", "000000", "١٢٣٤٥٦"]), language: "nl", name: "x" }],
    [
      "GET",
      dice.pick([
        "/",
        "/m/%",
        "/m/000000",
        "/b/%ff",
        "/..%2f..%2fetc/passwd",
        "//",
        "/k/x",
        "/healthz",
        "/metrics",
      ]),
      null,
    ],
    ["GET", `/operator/boards`, null],
    [dice.pick(["PUT", "PATCH", "TRACE", "OPTIONS", "HEAD", "get"]), own, null],
  ]);
}

async function statusOf(port: number, request: Uint8Array): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("data", (data: Buffer) => answered.resolve(data.subarray(9, 12).toString()));
  socket.on("error", () => answered.resolve("cut off"));
  socket.on("close", () => answered.resolve("closed"));
  socket.write(request);
  const late = new AbortController();
  void wait(LINGER_MS, "no answer yet", { signal: late.signal }).then(answered.resolve, () => {});
  const status = await answered.promise;
  late.abort();
  socket.destroy();
  return status;
}
