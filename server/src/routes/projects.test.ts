import type { CardId, NewsId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { whoToCall } from "@buurtbord/shared/board/whoToCall.ts";
import type { ProjectLink, ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import sharp from "sharp";
import { expect, test } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, TestServer } from "../testServer.ts";
import { showOnWall } from "./testing/showOnWall.ts";

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

test("the code works at the door of a new evening, on another board, whatever became of the door of its own", async () => {
  const { board, project, noor, link, read, tell, passes, lead, server } = await evening();
  const { code } = await link(noor);
  await passes(60);
  await lead({ type: "close-door" });
  const next = await server().makeBoard({ activity: "asset-map", title: "Krachtenkaart" });
  const join = async (returnCode: string | null) => {
    const answer = await server().post("/api/join", { code: next.joinCode, returnCode });
    return { status: answer.status, body: await bodyOf<Record<string, string>>(answer) };
  };
  const { body } = await join(code);
  expect(body).toMatchObject({ boardId: board.id, project });
  await tell(body.token ?? "", "Elke week een pan");
  expect((await read(body.token ?? "")).body.news).toMatchObject([{ text: "Elke week een pan" }]);
  // It opens that page, and nothing of the evening at whose door it was typed.
  expect((await server().get(`/api/boards/${next.id}/view`, body.token)).status).toBe(401);
  await server().make(next, next.facilitatorToken, { type: "close-door" });
  expect(await join(code)).toMatchObject({ status: 403, body: { error: "door-closed" } });
});

test("where all codes are typed it opens the same page, while people meet somewhere", async () => {
  const { board, project, noor, link, server, passes } = await evening();
  const { code } = await link(noor);
  await passes(30);
  const open = async (typed: string) => {
    const answer = await server().post("/api/projects", { code: typed });
    return { status: answer.status, body: await bodyOf<Record<string, string>>(answer) };
  };
  expect(await open(code ?? "")).toMatchObject({ status: 403, body: { error: "door-closed" } });
  const next = await server().makeBoard({ activity: "wish-tree" });
  await showOnWall(server(), next);
  const typed = `${code?.slice(0, 4)}-${code?.slice(4)}`;
  expect((await open(typed)).body).toMatchObject({ boardId: board.id, project });
  expect(await open("1234")).toMatchObject({ status: 404, body: { error: "project-code-wrong" } });
});

test("who guesses at several doors at once, and where all codes are typed, has ten guesses a minute in all", async () => {
  const { noor, link, server, join } = await evening();
  const { code } = await link(noor);
  const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
  const doors = await Promise.all(
    Array.from({ length: 3 }, () => server().makeBoard({ activity: "wish-tree" })),
  );
  for (const door of doors) await showOnWall(server(), door);
  const guesses = Array.from({ length: 60 }, (_, n) => {
    const door = doors[n % 4];
    return door === undefined
      ? server().post("/api/projects", { code: wrong })
      : server().post("/api/join", { code: door.joinCode, returnCode: wrong });
  });
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(50);
  expect((await server().post("/api/projects", { code })).status).toBe(429);
  // Who comes in by the code on the wall is not held up by it.
  expect((await join({ name: "Sam" })).status).toBe(200);
});

test("with PUBLIC_URL a code from before is typed at a door, and not where anybody in the world may try", async () => {
  const { noor, link, storage } = await evening();
  const { code } = await link(noor);
  const server = new TestServer({ publicUrl: HOME, storage });
  const next = await server.makeBoard({ activity: "wish-tree" });
  await showOnWall(server, next);
  expect((await server.post("/api/projects", { code })).status).toBe(404);
  expect((await server.post("/api/join", { code: next.joinCode, returnCode: code })).status).toBe(200);
});

test("after the date until which it was kept the link says kindly what happened", async () => {
  const { noor, link, read, passes } = await evening({ publicUrl: HOME });
  const { token } = await link(noor);
  await passes(400);
  const { status, body } = await read(token);
  expect({ status, error: body.error }).toEqual({ status: 410, error: "board-erased" });
});

test("a page that stays open is told what somebody else tells, and otherwise that nothing changed", async () => {
  const { board, noor, link, tell, path, server } = await evening({ publicUrl: HOME });
  const { token } = await link(noor);
  const ask = (tag: string) =>
    server().app.request(`http://localhost:4321${path}`, {
      headers: { Authorization: `Bearer ${token}`, "If-None-Match": tag },
    });
  const tag = (await server().get(path, token)).headers.get("ETag") ?? "";
  const same = await ask(tag);
  expect({ status: same.status, body: await same.text() }).toEqual({ status: 304, body: "" });
  await tell(board.facilitatorToken, "Er is een pan");
  const fresh = await ask(tag);
  expect(await bodyOf<ProjectPage>(fresh)).toMatchObject({ news: [{ text: "Er is een pan" }] });
  expect(fresh.headers.get("ETag")).not.toBe(tag);
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
  expect((await join({ returnCode: mine.code })).body.error).toBe("project-code-wrong");
  expect((await read(noor)).status).toBe(200);
});

test("after ten wrong codes in a minute a right one opens nothing, and who did not join gets no link", async () => {
  const { noor, link, join, path, server } = await evening();
  const { code } = await link(noor);
  const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
  for (let n = 0; n < 10; n++)
    expect((await join({ returnCode: wrong })).body.error).toBe("project-code-wrong");
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

test("a project that nobody joined has a page all the same, for who got its link from whoever leads", async () => {
  const { board, project, lead, read, link, server } = await evening();
  const { cardId } = await lead({
    type: "add-card",
    card: { kind: "agreement", text: "Een bankje", field: "agreements" },
  });
  const path = `/api/boards/${board.id}/projects/${cardId}`;
  const made = await bodyOf<ProjectLink>(await server().post(`${path}/links`, {}, board.facilitatorToken));
  const page = await bodyOf<ProjectPage>(await server().get(path, made.token));
  expect(page).toMatchObject({
    name: "Een bankje",
    firstStep: null,
    agreement: { when: null, people: [] },
    news: [],
  });
  await server().make(board, made.token, {
    type: "tell-project",
    cardId,
    kind: "news",
    text: "We zoeken hout",
  });
  // It is another project's link: of this one it opens nothing.
  expect((await link(board.facilitatorToken)).token).not.toBe(made.token);
  expect((await read(made.token)).status).toBe(403);
  expect(cardId).not.toBe(project);
});

test("celebrated, passed on, stopped with thanks and begun again: all of it stays, and the plant with it", async () => {
  const { server, board, project, noor, link, read } = await evening();
  const { token } = await link(noor);
  const tell = (kind: string, text = "") =>
    server().make(board, token, { type: "tell-project", cardId: project, kind, text });
  const plant = async () => plantOf((await read(token)).body.news);
  await tell("celebrate");
  expect(await plant()).toEqual({ stage: "sprout", leaves: 1, celebrations: 1, state: "growing" });
  await tell("passed", "Sam gaat verder met de soep");
  await tell("rest", "Dank aan iedereen");
  expect(await plant()).toEqual({ stage: "leaves", leaves: 2, celebrations: 1, state: "rest" });
  expect(whoToCall([{ id: project, addedAt: 0, news: (await read(token)).body.news }], Date.now())).toEqual(
    [],
  );
  await tell("news", "Er is weer soep");
  expect(await plant()).toEqual({ stage: "leaves", leaves: 3, celebrations: 1, state: "growing" });
  expect((await read(token)).body.news.map(({ kind }) => kind)).toEqual([
    "celebrate",
    "passed",
    "rest",
    "news",
  ]);
});

test("a photo that is too large is refused by name, and the same words are kept without it", async () => {
  const { server, board, project, noor, link, read, tell } = await evening();
  const { token } = await link(noor);
  const photos = `/api/boards/${board.id}/photos?for=card`;
  const large = await server().upload(photos, new Uint8Array(LIMITS.photoBytes + 1), token);
  expect({ status: large.status, body: await large.json() }).toMatchObject({
    status: 413,
    body: { error: "photo-too-large" },
  });
  const torn = await server().upload(photos, new Uint8Array(100), token);
  expect(await torn.json()).toMatchObject({ error: "photo-unreadable" });
  const unknown = {
    type: "tell-project",
    cardId: project,
    kind: "news",
    text: "",
    photo: "f-AAAAAAAAAAAAAAAA",
  };
  expect((await server().command(board, token, unknown)).status).toBe(422);
  await tell(token, "De pan is er");
  expect((await read(token)).body.news).toMatchObject([{ text: "De pan is er" }]);
});

test("a message that is taken off takes its photo along, and the plant is as large as what is left", async () => {
  const { server, board, project, noor, link, read, tell } = await evening();
  const { token } = await link(noor);
  const photos = `/api/boards/${board.id}/photos`;
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9b57" } })
    .png()
    .toBuffer();
  const { name } = await bodyOf<{ name: string }>(
    await server().upload(`${photos}?for=card`, picture, token),
  );
  await tell(token, "We zijn begonnen");
  await server().make(board, token, {
    type: "tell-project",
    cardId: project,
    kind: "news",
    text: "",
    photo: name,
  });
  expect((await server().get(`${photos}/${name}/small`, token)).status).toBe(200);
  const newsId = (await read(token)).body.news.at(-1)?.id;
  const takeBack = { type: "take-back-news", cardId: project, newsId };
  await server().make(board, token, takeBack);
  expect((await server().get(`${photos}/${name}/small`, token)).status).toBe(404);
  expect(plantOf((await read(token)).body.news).leaves).toBe(1);
  // Somebody else of the project had the same thought.
  expect(await bodyOf(await server().command(board, token, takeBack))).toMatchObject({
    refusal: "news-not-found",
  });
});
