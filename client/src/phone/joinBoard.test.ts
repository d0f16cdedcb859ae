import { expect, test } from "vitest";
import { testView } from "../sync/roomSocket/testRoom.ts";
import { joinBoard, joinRefusalFrom } from "./joinBoard.ts";

const newcomer = { code: "482913", language: "nl", name: null } as const;
const answering = (status: number, body: unknown) => async () =>
  new Response(JSON.stringify(body), { status });

test("who may come in gets a token, and sees the room", async () => {
  const view = testView();
  const body = { boardId: "bord", token: "geheim", participantId: "deelnemer", name: null, view };
  expect(await joinBoard(newcomer, answering(200, body))).toEqual({
    ok: true,
    boardId: "bord",
    token: "geheim",
    participantId: "deelnemer",
    name: null,
    view,
  });
});

test.each([
  [404, "code-wrong", "code-wrong"],
  [403, "door-closed", "door-closed"],
  [429, "too-many-codes", "too-many-codes"],
  [404, "return-code-wrong", "return-code-wrong"],
  [429, "too-many-return-codes", "too-many-return-codes"],
  [409, "room-full", "room-full"],
  [422, "name-too-long", "name-too-long"],
  [400, "malformed", "code-wrong"],
  [503, "not-saved", "not-saved"],
  [500, "our-fault", "not-saved"],
])("status %i, %s: the person reads %s", async (status, error, refusal) => {
  expect(await joinBoard(newcomer, answering(status, { error }))).toEqual({ ok: false, refusal });
});

test("without a network there is no answer", async () => {
  const offline = () => Promise.reject(new TypeError("offline"));
  expect(await joinBoard(newcomer, offline)).toEqual({ ok: false, refusal: "no-answer" });
});

test("a page that refused nobody gives no reason", () => {
  expect(joinRefusalFrom(undefined)).toBeNull();
  expect(joinRefusalFrom("")).toBeNull();
  expect(joinRefusalFrom("door-closed")).toBe("door-closed");
});
