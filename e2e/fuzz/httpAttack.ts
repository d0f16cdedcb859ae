import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Attack, BurstParts } from "./Burst.ts";
import { anyCommand } from "./corpus.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import { mutateBytes } from "./mutateBytes.ts";
import { mutateJson } from "./mutateJson.ts";
import { takePicture } from "./picture.ts";
import type { Rights } from "./rules.ts";
import type { Sender } from "./Sender.ts";
import { handshake } from "./WireSocket.ts";

const REQUESTS = 40;
const AT_ONCE = 10;
/** Who sent half a request would be waited for. */
const LINGER_MS = 150;
/** What was asked whole has its answer before the board is looked at: what it changed is its sender's. */
const ANSWER_MS = 5_000;

/** What comes before an answer where somebody asked whether they may send the rest. */
const GO_ON = /^HTTP\/1\.1 100.*?\r\n\r\n/s;
/** With these the server waits for more than comes, or cannot tell where it ends. */
const ENDLESS = /^(?:Content-Length|Transfer-Encoding)/;

/** Rubbish behind a whole request is refused at once, while what was asked goes on: a harvest asks all tables. */
const SETTLE_MS = 250;
const SETTLE_PICTURES = 10;

interface Request {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

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
        parts.fail(`answered 500: ${JSON.stringify(Buffer.from(request.bytes).toString("latin1"))}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await settle(parts.board);
  return REQUESTS;
}

/** Longer where the machine is busy: what was asked late would be held against whoever sends next. */
async function settle(board: FuzzBoard): Promise<void> {
  const began = performance.now();
  await takePicture(board);
  await wait(Math.max(SETTLE_MS, SETTLE_PICTURES * (performance.now() - began)));
}

function anyRequest(parts: BurstParts, sender: Sender): Request {
  const { board, dice } = parts;
  const [method, path, body] = anyRoute(parts, sender);
  const text = textOf(body, parts);
  const wrong = dice.pick([
    "Host: x\r\n",
    "Origin: http://evil.example\r\n",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Expect: 100-continue\r\n",
    `X: ${"y".repeat(dice.below(20_000))}\r\n`,
  ]);
  const isWrong = dice.chance(0.2);
  const head =
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${board.port}\r\nAuthorization: Bearer ${board.tokenOf(sender, dice.below(12))}\r\n` +
    `Content-Type: ${typeFor(body)}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${isWrong ? wrong : ""}Connection: close\r\n\r\n`;
  const isHandshake = dice.chance(0.1);
  const whole = Buffer.from(
    isHandshake ? handshake(board.port, path, board.protocols(sender, "yjs")) : head + text,
  );
  const isSpoilt = dice.chance(0.3);
  const bytes = isSpoilt ? mutateBytes(whole, dice, { others: [whole], ids: [13, 10, 58] }) : whole;
  return { bytes, isWhole: !(isWrong && ENDLESS.test(wrong)) && !isHandshake && !isSpoilt };
}

type Route = readonly [method: string, path: string, body: unknown];

function textOf(body: unknown, { board, dice }: BurstParts): string {
  if (body === null) return "";
  if (body instanceof URLSearchParams) return String(body);
  return dice.chance(0.3) ? JSON.stringify(body) : mutateJson(body, dice, [board.id]);
}

function typeFor(body: unknown): string {
  return body instanceof URLSearchParams ? "application/x-www-form-urlencoded" : "application/json";
}

function anyRoute(parts: BurstParts, sender: Sender): Route {
  if (sender === "co-facilitator" || parts.dice.chance(0.4)) return eveningRoute(parts, sender);
  return boardRoute(parts);
}

/** Boards are not made: there would soon be too many. What may erase is tried by those who may not. */
function boardRoute({ board, picture, dice }: BurstParts): Route {
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

/** Pages and requests of an evening: its tables, its harvest, its projects, and the page that tells it. */
function eveningRoute(parts: BurstParts, sender: Sender): Route {
  const { board, picture, dice } = parts;
  const own = `/api/boards/${board.id}`;
  const card = dice.pick([...Object.keys(picture.cards), "c-nobody", "%00", "..%2f..", "x".repeat(200)]);
  const project = `${own}/projects/${card}`;
  const command = { id: dice.uuid(), ...anyCommand(dice, board, picture) };
  const code = dice.pick(["00000000", "0000-0000", "0000000000", "1".repeat(300), "", "٠٠٠٠٠٠٠٠"]);
  const joinCode = dice.pick([board.joinCode, board.joinCode, "000000", "x"]);
  const token = dice.pick([board.tokenOf(sender), "", "x".repeat(5_000), "%00"]);
  const others = [
    { id: dice.pick([board.id, "b-nobody", "%00", "x".repeat(300)]), token },
    ...Array.from({ length: dice.pick([0, 1, 40]) }, (_, n) => ({ id: `b-${n}`, token: "x" })),
  ];
  const press = pressOf(parts, token, code);
  return dice.pick<Route>([
    ["POST", `${own}/commands`, command],
    ["POST", `${own}/commands`, command],
    ["POST", `${own}/commands`, command],
    ["POST", `${own}/tables`, {}],
    ["GET", `${own}/tables`, null],
    ["POST", `${own}/harvest`, dice.pick([{}, { lines: [] }])],
    ["GET", `${own}/page`, null],
    ["GET", project, null],
    ["POST", `${project}/links`, {}],
    ["DELETE", `${project}/links`, null],
    ["POST", "/api/projects", dice.pick([{ code }, { code: [code] }, {}])],
    ["GET", `${own}/garden`, null],
    [dice.pick(["POST", "PUT"]), `${own}/garden`, dice.pick([{ boards: others }, { boards: token }, {}])],
    ["GET", `/o/${board.id}`, null],
    ["GET", `/o/${dice.pick(["x", "%00", "o".repeat(300), "..%2f.."])}`, null],
    ["POST", `/o/${board.id}`, new URLSearchParams({ token })],
    ["POST", `/o/${board.id}`, { token }],
    [
      "GET",
      `/o/${board.id}/photos/${dice.pick(["f-0000000000000000", "%00", "..%2f..", "f".repeat(300)])}`,
      null,
    ],
    ["GET", `/v/${board.id}/${card}`, null],
    ["GET", `/t/${dice.pick([board.id, "x", "%ff"])}`, null],
    ["POST", "/api/join", { code: joinCode, language: "nl", name: null, returnCode: code }],
    ["POST", `/m/${encodeURIComponent(joinCode)}`, press],
    ["GET", `/m/${encodeURIComponent(joinCode)}`, null],
  ]);
}

/** A press on the page without scripts, with fields that belong together or do not. */
function pressOf({ board, picture, dice }: BurstParts, token: string, code: string): URLSearchParams {
  const card = dice.pick([...Object.keys(picture.cards), "c-nobody"]);
  const about = dice.pick([
    "remove",
    "join-card",
    "leave-card",
    "choose-first",
    "choose-second",
    "seat",
    "circle",
  ]);
  const alone = ["join", "look", "add", "use-earlier", "forget-earlier", "return-code", "keep-report", "x"];
  const press = new URLSearchParams({
    act: dice.pick([...alone, `${about}:${card}`, `poll:${dice.below(9)}:${card}`, "leave:keep", ":"]),
    board: dice.chance(0.9) ? board.id : "x",
    token,
    form: dice.chance(0.8) ? dice.uuid() : "x",
    language: dice.pick(["nl", "ar", "x"]),
    kind: dice.pick([...board.names.kinds, "x"]),
    text: dice.pick(["", "Een woord", "<script>", "x".repeat(9_000)]),
    step: dice.pick(["", ...Object.keys(picture.steps)]),
  });
  for (const key of ["name", "return", "line", "who", "earlier"])
    if (dice.chance(0.3)) press.set(key, dice.pick([card, code, "<b>", "0", "x".repeat(2_000)]));
  return press;
}

async function statusOf(port: number, { bytes, isWhole }: Request): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("data", (data: Buffer) => {
    const answer = data.toString("latin1").replace(GO_ON, "");
    if (answer !== "") answered.resolve(answer.slice(9, 12));
  });
  socket.on("error", () => answered.resolve("cut off"));
  socket.on("close", () => answered.resolve("closed"));
  socket.write(bytes);
  const late = new AbortController();
  void wait(isWhole ? ANSWER_MS : LINGER_MS, "no answer yet", { signal: late.signal }).then(
    answered.resolve,
    () => {},
  );
  const status = await answered.promise;
  late.abort();
  socket.destroy();
  return status;
}
