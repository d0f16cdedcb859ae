import type { BoardId, CommandId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { roomRequests } from "./roomRequests.ts";
import { testView } from "./testRoom.ts";

const id = "opdracht" as CommandId;
const command = { type: "open-adding" } as const;

/** A server that answers everything with this. */
function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const requests = roomRequests("bord" as BoardId, "geheim", async (address, init) => {
    asked.push({ address: String(address), init });
    return new Response(JSON.stringify(body), {
      status,
      headers: { "Content-Type": "application/json", ...headers },
    });
  });
  return { requests, asked };
}

test("the view is asked with the token in a header, never in the address", async () => {
  const { requests, asked } = answering(200, testView());
  const signal = new AbortController().signal;
  expect(await requests.view(12, signal)).toEqual({ type: "got", value: testView() });
  expect(asked[0]?.address).toBe("/api/boards/bord/view?after=12");
  expect(asked[0]?.init?.headers).toMatchObject({ Authorization: "Bearer geheim" });
  await requests.view(null, signal);
  expect(asked[1]?.address).toBe("/api/boards/bord/view");
});

test("what somebody is busy with is told, and nobody minds when that fails", async () => {
  const { requests, asked } = answering(200, {});
  await requests.tell("writing");
  expect(asked[0]?.address).toBe("/api/boards/bord/doing");
  expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({ doing: "writing" });
  const offline = roomRequests("bord" as BoardId, "geheim", () => Promise.reject(new TypeError("offline")));
  await expect(offline.tell("done")).resolves.toBeUndefined();
});

test("a command carries its id", async () => {
  const { requests, asked } = answering(200, { id, result: {} });
  expect(await requests.command(id, command)).toEqual({ type: "got", value: { type: "result", result: {} } });
  expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({ id, type: "open-adding" });
});

test.each([
  [422, { id, refusal: "adding-closed" }, { type: "refusal", refusal: "adding-closed" }],
  [503, { error: "not-saved" }, { type: "not-saved" }],
  [400, { error: "malformed" }, { type: "refusal", refusal: "not-allowed" }],
  [413, { error: "too-large" }, { type: "refusal", refusal: "text-too-long" }],
])("status %i is an answer", async (status, body, value) => {
  expect(await answering(status, body).requests.command(id, command)).toEqual({ type: "got", value });
});

test("too fast says when to come again", async () => {
  const { requests } = answering(429, { error: "too-fast" }, { "Retry-After": "7" });
  expect(await requests.command(id, command)).toEqual({
    type: "got",
    value: { type: "too-fast", retryAfter: 7 },
  });
});

test.each([
  [401, { error: "session-over" }, { type: "ended", ending: "session-over" }],
  [401, { error: "taken-off" }, { type: "ended", ending: "taken-off" }],
  [403, { error: "not-allowed" }, { type: "ended", ending: "not-allowed" }],
  [404, { error: "board-not-found" }, { type: "ended", ending: "board-not-found" }],
  [503, { error: "board-damaged" }, { type: "board-broken" }],
  [500, { error: "our-fault" }, { type: "broken" }],
])("status %i loses the line", async (status, body, loss) => {
  const { requests } = answering(status, body);
  expect(await requests.command(id, command)).toEqual(loss);
  expect(await requests.view(null, new AbortController().signal)).toEqual(loss);
});

test("a network that answers with a page of its own is told from no network", async () => {
  const page = new Response("<html>Ga akkoord</html>", { headers: { "Content-Type": "text/html" } });
  const signal = new AbortController().signal;
  const portal = roomRequests("bord" as BoardId, "geheim", async () => page.clone());
  expect(await portal.view(null, signal)).toEqual({ type: "portal" });
  expect(await portal.command(id, command)).toEqual({ type: "portal" });
  const offline = roomRequests("bord" as BoardId, "geheim", () => Promise.reject(new TypeError("offline")));
  expect(await offline.view(null, signal)).toEqual({ type: "broken" });
});
