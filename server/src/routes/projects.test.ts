import type { CardId, NewsId } from "@buurtbord/shared/board/ids.ts";
import type { ProjectLink, ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { expect, test } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, TestServer } from "../testServer.ts";

const DAY = 24 * 60 * 60 * 1000;
const HOME = "https://bord.example";

/** An evening on which a project was made, and Noor joined it. */
async function evening(settings: { readonly publicUrl?: string } = {}) {
  const storage = new MemoryStorage();
  let server = new TestServer({ ...settings, storage });
  let passed = 0;
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const { cardId } = await lead({
    type: "add-card",
    card: { kind: "agreement", text: "Soep op straat", field: "agreements", when: "Volgende week" },
  });
  const project = cardId as CardId;
  const { steps } = await server.exported(board);
  const joining = steps.find(({ verbs }) => verbs.includes("join"));
  await lead({ type: "set-step", stepId: joining?.id ?? "" });
  const join = async (more: object = {}) => {
    const answer = await server.post("/api/join", { code: board.joinCode, ...more });
    return { status: answer.status, body: await bodyOf<Record<string, string>>(answer) };
  };
  const noor = (await join({ name: "Noor" })).body.token ?? "";
  await server.make(board, noor, { type: "join-card", cardId: project, name: "Noor" });
  const path = `/api/boards/${board.id}/projects/${project}`;
  return {
    board,
    project,
    noor,
    path,
    storage,
    lead,
    join,
    server: () => server,
    link: async (token: string) => bodyOf<ProjectLink>(await server.post(`${path}/links`, {}, token)),
    read: async (token: string) => {
      const answer = await server.get(path, token);
      return { status: answer.status, body: await bodyOf<ProjectPage & { error?: string }>(answer) };
    },
    tell: (token: string, text: string) =>
      server.make(board, token, { type: "tell-project", cardId: project, kind: "news", text }),
    /** The server stands still for so long, and is started again. */
    passes: async (days: number) => {
      passed += days * DAY;
      server = new TestServer({ ...settings, storage });
      server.passes(passed);
      await server.rooms.retention.sweep();
    },
  };
}

test("a year on, with PUBLIC_URL, the people in a project still tell how it goes by its own link", async () => {
  const { board, project, noor, link, read, tell, passes, server } = await evening({ publicUrl: HOME });
  const { url, code, token } = await link(noor);
  expect(url).toBe(`${HOME}/v/${board.id}/${project}#${token}`);
  expect(code).toBe(null);
  for (let month = 1; month <= 12; month++) {
    await passes(30);
    await tell(token, `Maand ${month}`);
  }
  await passes(5);
  const { body } = await read(token);
  expect(body).toMatchObject({
    name: "Soep op straat",
    agreement: { when: "Volgende week", people: ["Noor"] },
  });
  expect(body.news.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, n) => `Maand ${n + 1}`));
  // Their phone's own token ended after a week; the link did not.
  expect((await server().get(`/api/boards/${board.id}/view`, noor)).status).toBe(401);
});

test("a year on, without PUBLIC_URL, a code opens it at the next meeting, and only while the door is open", async () => {
  const { noor, project, link, join, read, tell, passes, lead } = await evening();
  const { url, code } = await link(noor);
  expect(url).toBe(null);
  expect(code).toMatch(/^\d{8}$/);
  await passes(360);
  await lead({ type: "close-door" });
  expect(await join({ returnCode: code })).toMatchObject({ status: 403, body: { error: "door-closed" } });
  await lead({ type: "open-door" });
  const typed = `${code?.slice(0, 4)} ${code?.slice(4)}`;
  const { body } = await join({ returnCode: typed, view: true });
  expect(body).toMatchObject({ project });
  expect(body.view).toBe(undefined);
  await tell(body.token ?? "", "Elke week een pan");
  expect((await read(body.token ?? "")).body.news).toMatchObject([{ text: "Elke week een pan" }]);
});

test("after the date until which it was kept the link says kindly what happened", async () => {
  const { noor, link, read, passes } = await evening({ publicUrl: HOME });
  const { token } = await link(noor);
  await passes(400);
  const { status, body } = await read(token);
  expect({ status, error: body.error }).toEqual({ status: 410, error: "board-erased" });
});

test("by a project's link one sees that project and its photos, and nothing else of the board", async () => {
  const { server, board, noor, link, lead, project } = await evening();
  const { token } = await link(noor);
  const base = `/api/boards/${board.id}`;
  const { cardId: other } = await lead({
    type: "add-card",
    card: { kind: "agreement", text: "Een bankje", field: "agreements" },
  });
  const asked = [
    `${base}/view`,
    `${base}/export`,
    `${base}/snapshots`,
    `${base}/links`,
    `${base}/projects/${other}`,
  ];
  for (const path of asked) expect((await server().get(path, token)).status, path).toBe(403);
  expect((await server().post(`${base}/projects/${other}/links`, {}, token)).status).toBe(403);
  expect((await server().delete(`${base}/projects/${project}/links`, token)).status).toBe(403);
  expect((await server().post(`${base}/return-code`, {}, token)).status).toBe(403);
});

test("whoever leads ends every link and code of a project; the others stay", async () => {
  const { server, board, noor, path, link, join, read } = await evening();
  const [mine, theirs] = [await link(noor), await link(board.facilitatorToken)];
  expect((await server().delete(`${path}/links`, noor)).status).toBe(403);
  expect((await server().delete(`${path}/links`, board.facilitatorToken)).status).toBe(204);
  for (const { token } of [mine, theirs]) expect((await read(token)).status).toBe(401);
  expect((await join({ returnCode: mine.code })).body.error).toBe("return-code-wrong");
  expect((await read(noor)).status).toBe(200);
});

test("after ten wrong codes in a minute a right one opens nothing, and who did not join gets no link", async () => {
  const { noor, link, join, path, server } = await evening();
  const { code } = await link(noor);
  const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
  for (let n = 0; n < 10; n++)
    expect((await join({ returnCode: wrong })).body.error).toBe("return-code-wrong");
  expect((await join({ returnCode: code })).status).toBe(429);
  server().passes(60_000);
  expect((await join({ returnCode: code })).status).toBe(200);
  const sam = (await join({ name: "Sam" })).body.token ?? "";
  expect((await server().post(`${path}/links`, {}, sam)).status).toBe(403);
});

test("what is taken off is gone for good, also from a saved moment", async () => {
  const { server, storage, board, noor, link, read, tell, lead, project } = await evening();
  const { token } = await link(noor);
  await tell(token, "Buurvrouw Greet is ziek");
  await lead({ type: "save-snapshot", name: "Toen" });
  const newsId = (await read(token)).body.news[0]?.id as NewsId;
  await server().make(board, token, { type: "take-back-news", cardId: project, newsId });
  expect((await read(token)).body.news).toEqual([]);
  const [snapshot] = await storage.snapshots(board.id as never);
  const state = snapshot && (await storage.snapshotState(board.id as never, snapshot.id));
  expect(Buffer.from(state ?? new Uint8Array()).toString("latin1")).not.toContain("Greet");
  expect(await storage.erasedIds()).toContain(newsId);
});

test("the link of a project is given on, so it tells nothing that opens its board", async () => {
  const { board, noor, link, server } = await evening();
  const { token, code } = await link(noor);
  const told = [`/api/boards/${board.id}`, `/api/boards/${board.id}/view`, `/api/boards/${board.id}/links`];
  for (const path of told) {
    const answer = await server().get(path, token);
    expect(answer.status, path).toBe(403);
    expect(await answer.text()).not.toContain(board.joinCode);
  }
  expect(code).toMatch(/^\d{8}$/);
});

test("ten wrong codes of projects and no more are looked at in a minute, however they are sent", async () => {
  const { noor, link, join } = await evening();
  const { code } = await link(noor);
  const guesses = Array.from({ length: 30 }, (_, n) => join({ returnCode: String(10_000_000 + n) }));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  expect((await join({ returnCode: code })).status).toBe(429); // also the right one, for a while
});
