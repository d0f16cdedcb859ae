import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HttpServer } from "../HttpServer.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { addWish, type MadeBoard, OPERATOR_TOKEN, TestServer } from "../testServer.ts";
import { limitGroups } from "../texts/limitTexts.ts";

let server: TestServer;
let http: HttpServer;
let board: MadeBoard;

beforeEach(async () => {
  server = new TestServer();
  http = await HttpServer.start(server.app, { host: "127.0.0.1", port: 0, log: server.log });
  board = await server.makeBoard();
});

afterEach(() => http.stop(() => server.rooms.stop()));

function ask(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${http.port}/operator`, { headers });
}

async function shown(): Promise<string> {
  return (await (await ask()).text())
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("On the laptop itself one sees how things stand", async () => {
  await server.command(board, await server.join(board), addWish("Een bankje"));
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await shown();
  expect(text).toContain("Bewaren lukt.");
  expect(text).toContain(`http://192.168.1.20:${http.port}`);
  expect(text).toContain("Borden in gebruik 1 ");
  expect(text).toContain("Verbonden Niemand");
  expect(text).toMatch(/Laatst bewaard 5 mei 2026 .* in \d+ ms\. Van de laatste 2 keer:/);
  expect(text).toContain("Laatste probleem Geen sinds de start");
  expect(text).toMatch(/Vrije ruimte [\d.,]+ GB/);
  expect(text).toContain(`Buurtbord 1.2.3, Node ${process.versions.node}, SQLite ${process.versions.sqlite}`);
});

test("There is nobody on the page: no name, text, code, token or title", async () => {
  const noor = await server.join(board, { name: "Noortje" });
  await server.command(board, noor, addWish("Geheime wens"));
  const html = await (await ask()).text();
  const secrets = [noor, board.joinCode, board.id, board.facilitatorToken, OPERATOR_TOKEN];
  for (const secret of ["Noortje", "Geheime wens", "De Waterkant", ...secrets])
    expect(html).not.toContain(secret);
  expect(html).not.toContain("<script");
});

test("When nothing can be saved it says so, and what went wrong last", async () => {
  const noor = await server.join(board);
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  await server.command(board, noor, addWish("Een bankje"));
  const text = await shown();
  expect(text).toContain("Bewaren lukt nu niet.");
  expect(text).toContain("1 bord kan nu niet bewaren.");
  expect(text).toContain("Bewaren lukte niet. Kijk of er ruimte is op de schijf.");
});

test("Nobody else gets it, also not through a proxy on the laptop", async () => {
  for (const header of ["X-Forwarded-For", "Forwarded", "Via"]) {
    expect((await ask({ [header]: "192.168.1.7" })).status).toBe(404);
  }
  const token = { Authorization: `Bearer ${OPERATOR_TOKEN}` };
  expect((await ask({ ...token, "X-Forwarded-For": "192.168.1.7" })).status).toBe(200);
});

test("Every limit has one row, in words, with its number and unit", async () => {
  const words = limitGroups.flatMap(({ limits }) => Object.entries(limits));
  expect(words.map(([name]) => name).sort()).toEqual(Object.keys(LIMITS).sort());
  const html = await (await ask()).text();
  const rows = [...html.matchAll(/<tr data-limit="(\w+)">(.*?)<\/tr>/g)];
  expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(LIMITS).sort());
  const rowOf = (limit: string) => rows.find(([, name]) => name === limit)?.[2]?.replace(/<[^>]+>/g, "|");
  expect(rowOf("cardsPerBoard")).toBe("|Kaartjes||5.000||per bord|");
  expect(rowOf("facilitatorFrameBytes")).toContain("|4||MB|");
  expect(rowOf("updateBytesPerSecond")).toContain("|256||kB per seconde|");
  expect(new Set(words.map(([, { name, unit }]) => `${name}, ${unit}`)).size).toBe(words.length);
});
