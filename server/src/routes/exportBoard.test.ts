import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import { ArchivedBoard } from "../rooms/archive/ArchivedBoard.ts";
import { addWish, TestServer } from "../testServer.ts";

test("a facilitator takes the board home as a zip that an editor can read too", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "Straat & plein" });
  const noor = await server.join(board, { name: "Noor" });
  await server.make(board, noor, addWish("Een bankje in de zon"));

  const answer = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("content-disposition")).toContain("filename*=UTF-8''Straat%20%26%20plein.zip");

  const zip = Buffer.from(await answer.bytes()).toString("latin1");
  expect(zip).toContain("Een bankje in de zon");
  expect(zip).not.toContain(board.facilitatorToken);
  expect(await server.exported(board)).toMatchObject({
    id: board.id,
    title: "Straat & plein",
    activity: "wish-tree",
    cards: [{ text: "Een bankje in de zon" }],
  });
});

test("board.json and each moment have the shape that docs/archive.md tells, and nothing besides", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board, { name: "Noor" });
  await server.make(board, noor, addWish("Een bankje in de zon"));
  await server.make(board, board.facilitatorToken, { type: "save-snapshot", name: "Eerste avond" });
  const answer = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const jsons = Object.keys(files).filter((name) => name.endsWith(".json"));
  expect(jsons).toEqual(["board.json", expect.stringMatching(/^snapshots\/c-[\w-]{16}\.json$/)]);
  for (const name of jsons) {
    const board = JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
    expect(v.parse(ArchivedBoard, board)).toEqual(board);
    expect(JSON.stringify(board)).not.toContain("Noor"); // the step did not say that names show
  }
});

test("nobody else takes it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  for (const token of [board.screenToken, await server.join(board)]) {
    expect((await server.get(`/api/boards/${board.id}/export`, token)).status).toBe(403);
  }
});

test("a snapshot keeps the board as it was", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board);
  await server.make(board, noor, addWish("Een bankje in de zon"));
  const save = { type: "save-snapshot", name: "Eerste avond" };
  const { snapshotId } = await server.make(board, board.facilitatorToken, save);
  await server.make(board, noor, addWish("Een schommel"));

  const list = await server.get(`/api/boards/${board.id}/snapshots`, board.screenToken);
  expect(await list.json()).toMatchObject({
    snapshots: [{ id: snapshotId, name: "Eerste avond", cards: 1 }],
  });
  const path = `/api/boards/${board.id}/snapshots/${snapshotId}`;
  const then = await server.get(path, board.facilitatorToken);
  expect(await then.json()).toMatchObject({ cards: [{ text: "Een bankje in de zon" }] });
});

test("a snapshot that is not there, and a phone that asks for one", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const gone = await server.get(`/api/boards/${board.id}/snapshots/none`, board.facilitatorToken);
  expect(gone.status).toBe(404);
  expect(await gone.json()).toMatchObject({ error: "snapshot-not-found" });
  const noor = await server.join(board);
  expect((await server.get(`/api/boards/${board.id}/snapshots`, noor)).status).toBe(403);
});

test("each file of it can be had by itself, under a name that says what it is", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "Straat & plein" });
  await server.make(board, await server.join(board, { name: "Noor" }), addWish("Een bankje in de zon"));
  const take = (file: string, token = board.facilitatorToken) =>
    server.get(`/api/boards/${board.id}/export/${file}`, token);

  const report = await take("report.html");
  expect(report.headers.get("content-disposition")).toContain(
    "attachment; filename=\"buurtbord.html\"; filename*=UTF-8''Straat%20%26%20plein%20-%20verslag.html",
  );
  expect(await report.text()).toContain("Een bankje in de zon");
  const log = await take("log.csv");
  expect(log.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(await log.text()).toMatch(/opgehangen;Een bankje in de zon/);
  expect((await take("tables.xlsx")).headers.get("content-type")).toContain("spreadsheetml");
  expect((await take("ledger.csv")).status).toBe(404);
  expect((await take("log.csv", board.screenToken)).status).toBe(403);
});

test("the report tells what grew since the last time, and not since this evening", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { facilitatorToken: token } = board;
  const told = async () => {
    const answer = await server.get(`/api/boards/${board.id}/export/report.html`, token);
    return /Erbij sinds[^<]*|$/.exec(await answer.text())?.[0];
  };
  await server.make(board, token, addWish("Een bankje in de zon"));
  await server.make(board, token, { type: "save-snapshot", name: "Mei" });
  expect(await told()).toBe("");
  server.passes(30 * 24 * 3_600_000);
  await server.make(board, token, addWish("Een schommel"));
  await server.make(board, token, { type: "save-snapshot", name: "Juni" });
  expect(await told()).toBe("Erbij sinds ‘Mei’ (5 mei 2026)");
});

test("when a whole class downloads at once, they are told to come back, and who waits gets it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  await server.make(board, board.facilitatorToken, addWish("Een bankje in de zon"));
  const take = () => server.get(`/api/boards/${board.id}/export/cards.csv`, board.facilitatorToken);
  const answers = await Promise.all(Array.from({ length: 14 }, take));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(12).fill(200), 429, 429]);
  const later = answers.find(({ status }) => status === 429);
  expect(later?.headers.get("retry-after")).toBe("10");
  expect((await take()).status).toBe(200);
}, 60_000);

test("days in a file are those of this house, also where its time zone is set by hand", async () => {
  vi.stubEnv("TZ", "Pacific/Kiritimati"); // where it is the next day already
  onTestFinished(() => void vi.unstubAllEnvs());
  const server = new TestServer();
  const board = await server.makeBoard();
  await server.make(board, board.facilitatorToken, addWish("Een bankje in de zon"));
  const answer = await server.get(`/api/boards/${board.id}/export/cards.csv`, board.facilitatorToken);
  expect(await answer.text()).toContain("2026-05-06 09:30:00");
});
