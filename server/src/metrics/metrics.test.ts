import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lanAddresses } from "../addresses/lanAddresses.ts";
import { HttpServer } from "../HttpServer.ts";
import { TestClient } from "../sockets/TestClient.ts";
import { addWish, type MadeBoard, OPERATOR_TOKEN, TestServer } from "../testServer.ts";

let server: TestServer;
let http: HttpServer;
let board: MadeBoard;

beforeEach(async () => {
  server = new TestServer();
  http = await HttpServer.start(server.app, { host: "127.0.0.1", port: 0, log: server.log });
  board = await server.makeBoard();
});

afterEach(() => http.stop(() => server.rooms.stop()));

function read(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${http.port}/metrics`, { headers });
}

async function figure(name: string): Promise<number> {
  const line = (await (await read()).text()).split("\n").find((each) => each.startsWith(`${name} `));
  return Number(line?.split(" ").at(-1));
}

test("Commands, commits and refusals are counted, and who is connected", async () => {
  const noor = await server.join(board, { name: "Noor" });
  await server.command(board, noor, addWish("Een bankje"));
  await server.command(board, noor, addWish(""));
  const phone = new TestClient(http.port, `/room/${board.id}`, ["buurtbord.v1", `token.${noor}`]);
  await phone.nextOf("view");
  expect(await figure("buurtbord_answer_seconds_count")).toBe(2);
  expect(await figure("buurtbord_commit_seconds_count")).toBe(3); // the joining too
  expect(await figure('buurtbord_refusals_total{reason="text-empty"}')).toBe(1);
  expect(await figure('buurtbord_sockets{role="resident"}')).toBe(1);
  expect(await figure("buurtbord_rooms_open")).toBe(1);
  expect(await figure("buurtbord_unsent_bytes")).toBe(0);
  expect(await figure("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
  phone.socket.terminate();
});

test("The figures say nothing of who or what: no name, text, code or token", async () => {
  const noor = await server.join(board, { name: "Noortje" });
  await server.command(board, noor, addWish("Geheime wens"));
  const text = await (await read()).text();
  for (const secret of ["Noortje", "Geheime wens", noor, board.joinCode, board.id, "De Waterkant"]) {
    expect(text).not.toContain(secret);
  }
});

test("Only the laptop itself reads them, or who bears the operator's token", async () => {
  expect((await read()).status).toBe(200);
  expect((await read({ "X-Forwarded-For": "192.168.1.7" })).status).toBe(404);
  const token = { Authorization: `Bearer ${OPERATOR_TOKEN}` };
  expect((await read({ ...token, "X-Forwarded-For": "192.168.1.7" })).status).toBe(200);
});

const [ownAddress] = lanAddresses(networkInterfaces());

test.skipIf(ownAddress === undefined)(
  "The laptop itself reads them also by its own address on the network",
  async () => {
    const open = await HttpServer.start(server.app, { host: "0.0.0.0", port: 0, log: server.log });
    const answer = await fetch(`http://${ownAddress?.address}:${open.port}/metrics`);
    expect(answer.status).toBe(200);
    await open.stop(async () => {});
  },
);
