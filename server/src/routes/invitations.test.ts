import { expect, test } from "vitest";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

interface Invited {
  readonly url: string;
  readonly secret: string;
  readonly seconds: number;
}

interface ListedLink {
  readonly id: string;
  readonly role: string;
  readonly usedAt: number | null;
}

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

async function invite(
  server: TestServer,
  board: MadeBoard,
  token = board.facilitatorToken,
): Promise<Invited> {
  const answer = await server.post(`/api/boards/${board.id}/invitation`, {}, token);
  expect(answer.status).toBe(201);
  return bodyOf<Invited>(answer);
}

function scan(
  server: TestServer,
  board: MadeBoard,
  invitation: string,
  claim = "telefoon-van-marieke",
  before: string | null = null,
): Promise<Response> {
  return server.post(`/api/boards/${board.id}/remotes`, { invitation, claim, before });
}

async function remoteOf(server: TestServer, board: MadeBoard): Promise<string> {
  const { secret } = await invite(server, board);
  const answer = await scan(server, board, secret);
  expect(answer.status).toBe(201);
  return (await bodyOf<{ token: string }>(answer)).token;
}

async function errorOf(answer: Response): Promise<readonly [number, string]> {
  return [answer.status, (await bodyOf<{ error: string }>(answer)).error];
}

async function stateOf(server: TestServer, board: MadeBoard, token = board.facilitatorToken) {
  return bodyOf<object>(await server.get(`/api/boards/${board.id}/invitation`, token));
}

async function linksOf(server: TestServer, board: MadeBoard): Promise<readonly ListedLink[]> {
  const answer = await server.get(`/api/boards/${board.id}/links`, board.facilitatorToken);
  return (await bodyOf<{ links: ListedLink[] }>(answer)).links;
}

test("A phone that scanned the code leads the meeting as a remote, and sees what that takes", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { url, secret, seconds } = await invite(server, board);
  expect(url).toBe(`http://192.168.1.20:4321/a/${board.id}#${secret}`);
  expect(seconds).toBe(300);
  const remote = (await bodyOf<{ token: string }>(await scan(server, board, secret))).token;
  expect((await server.command(board, remote, { type: "set-step", stepId: "help" })).status).toBe(200);
  const view = await server.view(board, remote);
  expect(view.shared.step.id).toBe("help");
  expect(view.lead).toMatchObject({ controls: { currentStep: "help" }, presence: { here: 0 } });
  expect((await server.view(board, await server.join(board))).lead).toBeUndefined();
});

test("A remote neither hands out links nor invites, nor takes the board with it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const remote = await remoteOf(server, board);
  for (const path of ["links", "invitation", "export"]) {
    expect((await server.get(`/api/boards/${board.id}/${path}`, remote)).status).toBe(403);
  }
  expect((await server.post(`/api/boards/${board.id}/invitation`, {}, remote)).status).toBe(403);
  const resident = await server.join(board);
  expect((await server.post(`/api/boards/${board.id}/invitation`, {}, resident)).status).toBe(403);
});

test("The code works once, and who comes second reads what to do", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  expect(await stateOf(server, board)).toEqual({ state: "waiting", seconds: 300 });
  expect((await scan(server, board, secret)).status).toBe(201);
  expect(await stateOf(server, board)).toEqual({ state: "used" });
  const second = await scan(server, board, secret, "telefoon-van-een-ander");
  expect(await second.json()).toEqual({
    error: "invitation-used",
    message: "Deze code is al gebruikt. Druk op de laptop op Nieuwe code en scan opnieuw.",
  });
  expect(second.status).toBe(410);
});

test("Of ten phones that scan at once exactly one becomes the remote", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  const phones = Array.from({ length: 10 }, (_, n) => `telefoon-nummer-00${n}`);
  const answers = await Promise.all(phones.map((claim) => scan(server, board, secret, claim)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 410)).toHaveLength(9);
  expect((await linksOf(server, board)).filter(({ role }) => role === "remote")).toHaveLength(1);
});

test("A phone that lost the answer asks again and is the same remote", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  const [first, again] = await Promise.all([scan(server, board, secret), scan(server, board, secret)]);
  expect(await again.json()).toEqual(await first.clone().json());
  expect(await (await scan(server, board, secret)).json()).toEqual(await first.json());
  expect((await linksOf(server, board)).filter(({ role }) => role === "remote")).toHaveLength(1);
});

test("After five minutes the code opens nothing", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const late = await invite(server, board);
  server.passes(300 * SECOND);
  expect(await errorOf(await scan(server, board, late.secret))).toEqual([410, "invitation-over"]);
  expect(await stateOf(server, board)).toEqual({ state: "over" });
  const inTime = await invite(server, board);
  server.passes(299 * SECOND);
  expect(await stateOf(server, board)).toEqual({ state: "waiting", seconds: 1 });
  expect((await scan(server, board, inTime.secret)).status).toBe(201);
});

test("A new code takes the place of the old one; somebody else's goes on", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const made = await server.post(
    `/api/boards/${board.id}/links`,
    { role: "co-facilitator" },
    board.facilitatorToken,
  );
  const helper = await bodyOf<{ id: string; token: string }>(made);
  const helpers = await invite(server, board, helper.token);
  const old = await invite(server, board);
  const fresh = await invite(server, board);
  expect(await errorOf(await scan(server, board, old.secret))).toEqual([410, "invitation-over"]);
  expect((await scan(server, board, fresh.secret)).status).toBe(201);
  expect(await stateOf(server, board, helper.token)).toMatchObject({ state: "waiting" });

  await server.delete(`/api/boards/${board.id}/links/${helper.id}`, board.facilitatorToken);
  expect(await errorOf(await scan(server, board, helpers.secret))).toEqual([410, "invitation-over"]);
});

test("A server that started anew knows no code of before, and says so", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  const restarted = new TestServer({ storage: server.storage });
  expect(await errorOf(await scan(restarted, board, secret))).toEqual([410, "invitation-over"]);
  expect(await stateOf(restarted, board)).toEqual({ state: "over" });
});

test("A remote stays one across a restart, until it was away for a week", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const remote = await remoteOf(server, board);
  const restarted = new TestServer({ storage: server.storage });
  expect((await restarted.command(board, remote, { type: "close-adding" })).status).toBe(200);
  server.passes(7 * DAY);
  expect((await server.get(`/api/boards/${board.id}/view`, remote)).status).toBe(401);
});

test("A code that the disk did not take can be tried again", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  const { StorageError } = await import("../storage/BoardStorage.ts");
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  expect(await errorOf(await scan(server, board, secret))).toEqual([503, "not-saved"]);
  expect(await stateOf(server, board)).toMatchObject({ state: "waiting" });
  server.storage.failWrites(null);
  await expect
    .poll(async () => (await scan(server, board, secret, "telefoon-van-een-ander")).status)
    .toBe(201);
});

test("After ten wrong guesses guessing waits a minute; whoever has the code comes in", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  const guesses = Array.from({ length: 30 }, (_, n) => `geraden-geheim-${String(n).padStart(6, "0")}`);
  const answers = await Promise.all(guesses.map((guess) => scan(server, board, guess)));
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(10);
  expect(answers.at(-1)?.headers.get("retry-after")).toBe("60");
  expect(await errorOf(await scan(server, { ...board, id: "b-onbekend" }, secret))).toEqual([
    429,
    "too-many-codes",
  ]);
  expect((await scan(server, board, secret)).status).toBe(201);
  expect((await server.post(`/api/boards/${board.id}/remotes`, { invitation: "?" })).status).toBe(400);
});

test("A remote stands in the list of links and is taken back there; nobody gets its secret", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const remote = await remoteOf(server, board);
  const listed = (await linksOf(server, board)).find(({ role }) => role === "remote");
  expect(listed?.usedAt).not.toBeNull();
  const path = `/api/boards/${board.id}/links/${listed?.id}`;
  expect((await server.post(`${path}/rotate`, {}, board.facilitatorToken)).status).toBe(404);
  expect(
    (await server.post(`/api/boards/${board.id}/links`, { role: "remote" }, board.facilitatorToken)).status,
  ).toBe(400);
  expect((await server.delete(path, board.facilitatorToken)).status).toBe(204);
  expect(await errorOf(await server.command(board, remote, { type: "close-adding" }))).toEqual([
    401,
    "session-over",
  ]);
});

test("A phone that scans again is the same remote with a new secret, and stands in the list once", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const first = await remoteOf(server, board);
  const { secret } = await invite(server, board);
  const again = await bodyOf<{ token: string }>(
    await scan(server, board, secret, "nog-eens-dezelfde", first),
  );
  expect((await linksOf(server, board)).filter(({ role }) => role === "remote")).toHaveLength(1);
  expect((await server.get(`/api/boards/${board.id}/view`, first)).status).toBe(401);
  expect((await server.get(`/api/boards/${board.id}/view`, again.token)).status).toBe(200);
  const other = await invite(server, board);
  const resident = await server.join(board);
  await scan(server, board, other.secret, "wie-ook-meeschrijft", resident);
  expect((await server.get(`/api/boards/${board.id}/view`, resident)).status).toBe(200);
});

test("No secret of it is in a log or an export", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { secret } = await invite(server, board);
  await scan(server, board, "een-fout-geheim-000", "een-fout-geheim-111");
  const { token } = await bodyOf<{ token: string }>(await scan(server, board, secret));
  await scan(server, board, secret, "telefoon-van-een-ander");
  const said = server.logged.join("\n") + JSON.stringify(await server.exported(board));
  expect(server.logged.join("\n")).toContain("/api/boards/:id/remotes");
  for (const each of [secret, token, "telefoon-van", "een-fout-geheim"]) expect(said).not.toContain(each);
});
