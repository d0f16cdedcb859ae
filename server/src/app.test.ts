import { expect, test } from "vitest";
import { addWish, TestServer } from "./testServer.ts";

test("the facilitator's page learns where phones can come in", async () => {
  const answer = await new TestServer().get("/api/addresses");
  expect(await answer.json()).toEqual({
    addresses: [{ url: "http://192.168.1.20:4321", label: "wlan0" }],
    publicUrl: null,
    page: { url: "http://localhost:4321", reachable: false },
  });
});

test("an address that is none is answered in words, for programs and for people", async () => {
  const { app } = new TestServer();
  const forPrograms = await app.request("/api/bord");
  expect(forPrograms.status).toBe(404);
  expect(await forPrograms.json()).toMatchObject({ error: "page-not-found" });
  const forPeople = await app.request("/bord", { headers: { Accept: "text/html" } });
  expect(forPeople.status).toBe(404);
  expect(await forPeople.text()).toContain("Deze pagina is er niet");
});

test("a body is limited before anybody asks who sent it", async () => {
  const answer = await new TestServer().post("/api/boards", "x".repeat(10 * 1024 * 1024));
  expect(answer.status).toBe(413);
});

test("a plain request for a websocket's address is answered, not held", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  expect((await server.get(`/room/${board.id}`)).status).toBe(400);
});

test("no text, name, code or secret is ever logged", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "Waterkantcanary" });
  const noor = await server.join(board, { name: "Noorcanary" });
  await server.command(board, noor, addWish("Wenscanary"));
  await server.command(board, noor, addWish("Wenscanary".repeat(100)));
  await server.post(`/api/boards/${board.id}/commands`, "{ Wenscanary", noor);
  await server.get(`/m/${board.joinUrl.split("/m/")[1]}`);
  await server.post("/api/join", { code: board.joinCode, name: "Noorcanary".repeat(10) });
  expect(server.logged.length).toBeGreaterThan(5);
  const log = server.logged.join("\n");
  const secrets = [board.facilitatorToken, board.screenToken, noor, board.joinCode, "192.168."];
  for (const secret of ["canary", ...secrets]) expect(log).not.toContain(secret);
});
