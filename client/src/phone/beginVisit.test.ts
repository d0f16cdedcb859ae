import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { beginVisit } from "./beginVisit.ts";

const board = "b" as BoardId;
const answering = (status: number, body: unknown) => async () => Response.json(body, { status });

test("a visit gets a token of its own", async () => {
  expect(await beginVisit(board, "k", answering(201, { token: "t" }))).toEqual({ type: "begun", token: "t" });
});

test("a link that was taken back ends it; anything else may be tried again", async () => {
  expect(await beginVisit(board, "k", answering(401, { error: "session-over" }))).toEqual({ type: "ended" });
  expect(await beginVisit(board, "k", answering(503, { error: "not-saved" }))).toEqual({ type: "failed" });
  const noNetwork = async () => Promise.reject(new Error("no network"));
  expect(await beginVisit(board, "k", noNetwork)).toEqual({ type: "failed" });
});
