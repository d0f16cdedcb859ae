import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HttpServer } from "./HttpServer.ts";
import { TestServer } from "./testServer.ts";

let server: TestServer;
let http: HttpServer;

beforeEach(async () => {
  server = new TestServer();
  http = await HttpServer.start(server.app, { host: "127.0.0.1", port: 0, log: server.log });
});

/** A program that says this and, whatever is answered, does not hang up by itself. */
async function say(...lines: string[]): Promise<Socket> {
  const socket = connect({ port: http.port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {}); // its end is what a test looks at
  await once(socket, "connect");
  socket.write([...lines, `Host: 127.0.0.1:${http.port}`, "Connection: Upgrade", "", ""].join("\r\n"));
  return socket;
}

async function firstLineTo(socket: Socket): Promise<string | undefined> {
  const [data] = await once(socket, "data");
  return String(data).split("\r\n")[0];
}

const stop = () => http.stop(() => server.rooms.stop());

afterEach(stop);

test("who asks to speak another protocol than websocket is answered in plain HTTP", async () => {
  const socket = await say(
    "GET /healthz HTTP/1.1",
    "Upgrade: h2c",
    "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA",
  );
  expect(await firstLineTo(socket)).toBe("HTTP/1.1 200 OK");
  socket.resetAndDestroy(); // which must not end the server
  expect(await firstLineTo(await say("GET /healthz HTTP/1.1", "Upgrade: h2c"))).toBe("HTTP/1.1 200 OK");
});

test("who was refused a websocket and does not hang up is hung up on: the server can stop", async () => {
  const socket = await say("GET /room/none HTTP/1.1", "Upgrade: websocket");
  expect(await firstLineTo(socket)).toBe("HTTP/1.1 400 Bad Request");
  await stop();
  expect(socket.writable).toBe(true);
});

/** The first line of the answer to this target and Host, asked for as a websocket or as a page. */
async function answerTo(
  target: string,
  host: string,
  way: "websocket" | "page",
): Promise<string | undefined> {
  const socket = connect({ port: http.port, host: "127.0.0.1" });
  socket.on("error", () => {});
  await once(socket, "connect");
  const upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
  const handshake = [
    ...upgrade,
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
    "Sec-WebSocket-Protocol: yjs",
  ];
  const lines = [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...(way === "websocket" ? handshake : [])];
  socket.write([...lines, "", ""].join("\r\n"));
  const line = await firstLineTo(socket);
  socket.destroy();
  return line;
}

test.each([
  ["evil.example", "HTTP/1.1 403 Forbidden"],
  ["evil.example:80", "HTTP/1.1 403 Forbidden"],
  ["1.2.3.4.5", "HTTP/1.1 403 Forbidden"],
  ["evil.example:99999", "HTTP/1.1 400 Bad Request"],
  ["evil.example, localhost", "HTTP/1.1 400 Bad Request"],
  ["user@localhost", "HTTP/1.1 400 Bad Request"],
  ["[::1", "HTTP/1.1 400 Bad Request"],
  ["", "HTTP/1.1 400 Bad Request"],
])("by the name %j nobody is let in, by websocket as little as by page", async (host, answer) => {
  expect(await answerTo("/room/none", host, "websocket")).toBe(answer);
  expect(await answerTo("/room/none", host, "page")).toBe(answer);
  expect(server.logged.join()).not.toContain("failed");
});

test.each(["http://[/room/none", "room/none", "*"])("a websocket to %j is none of ours", async (target) => {
  expect(await answerTo(target, "localhost", "websocket")).toBe("HTTP/1.1 400 Bad Request");
});

test("who asks for a websocket at an address that is none is told so: nothing went wrong in the server", async () => {
  const socket = connect({ port: http.port, host: "127.0.0.1" });
  await once(socket, "connect");
  socket.write(
    "GET /room/x HTTP/1.1\r\nHost: 127.0.0.1:9 9\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
  );
  expect(await firstLineTo(socket)).toBe("HTTP/1.1 400 Bad Request");
});

test("who does not say what they want is hung up on", { timeout: 20_000 }, async () => {
  const socket = connect({ port: http.port, host: "127.0.0.1" });
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write("GET /healthz HTTP/1.1\r\nX-Slow: ");
  expect(await firstLineTo(socket)).toBe("HTTP/1.1 408 Request Timeout");
});
