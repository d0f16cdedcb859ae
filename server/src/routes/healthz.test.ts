import { expect, test } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { TestServer } from "../testServer.ts";

test("the server is well as long as it can commit", async () => {
  const server = new TestServer();
  const well = await server.get("/healthz");
  expect(well.status).toBe(200);
  expect(await well.json()).toEqual({ status: "ok" });
});

test("what it says is at most a second old", async () => {
  const server = new TestServer();
  await server.get("/healthz");
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  server.passes(999);
  expect((await server.get("/healthz")).status).toBe(200);
  server.passes(1);
  const ill = await server.get("/healthz");
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ error: "not-saved" });
  server.storage.failWrites(null);
  server.passes(1_000);
  expect((await server.get("/healthz")).status).toBe(200);
});
