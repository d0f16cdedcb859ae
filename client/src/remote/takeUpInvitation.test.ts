import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { scanned, takeUpInvitation } from "./takeUpInvitation.ts";

const scan = scanned("bord" as BoardId, "geheim-van-de-code-1", null);

test("asking again asks the same, so that a lost answer costs nothing", async () => {
  const bodies: unknown[] = [];
  const send = (async (_: string, request: RequestInit) => {
    bodies.push(request.body);
    if (bodies.length === 1) throw new TypeError("No network");
    return Response.json({ token: "token" }, { status: 201 });
  }) as typeof fetch;
  expect(await takeUpInvitation(scan, send)).toEqual({ ok: false, refusal: "noAnswer" });
  expect(await takeUpInvitation(scan, send)).toEqual({ ok: true, token: "token" });
  expect(bodies[0]).toBe(bodies[1]);
});

test.each([
  ["invitation-used", "used"],
  ["invitation-over", "over"],
  ["too-many-codes", "tooMany"],
  ["board-not-found", "boardNotFound"],
  ["not-saved", "noAnswer"],
])("%s is told as %s", async (error, refusal) => {
  const send = (async () => Response.json({ error }, { status: 410 })) as typeof fetch;
  expect(await takeUpInvitation(scan, send)).toEqual({ ok: false, refusal });
});
