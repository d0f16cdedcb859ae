import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";

interface Joined {
  readonly boardId: BoardId;
  readonly token: string;
  readonly participantId: string;
  readonly name: string | null;
  readonly view: View;
}

/** Noor has hung up a card, and asks for a code. */
async function meeting() {
  const server = new TestServer();
  const board = await server.makeBoard();
  const join = (more: Readonly<Record<string, unknown>>) =>
    server.post("/api/join", { code: board.joinCode, view: true, ...more });
  const joined = async (more: Readonly<Record<string, unknown>>) => {
    const answer = await join(more);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Joined;
  };
  const noor = await joined({ name: "Noor" });
  await server.command(board, noor.token, {
    type: "add-card",
    card: { kind: "wish", text: "Een moestuin", field: null },
  });
  const path = `/api/boards/${board.id}/return-code`;
  const ask = async (token: string) => {
    const answer = await server.post(path, {}, token);
    return { status: answer.status, body: (await answer.json()) as { code?: string; error?: string } };
  };
  const askCode = async () => {
    const { status, body } = await ask(noor.token);
    expect(status).toBe(201);
    return body.code ?? "";
  };
  return { server, board, noor, join, joined, ask, askCode };
}

test("with the digits from one phone somebody is themselves on another, however they type them", async () => {
  const { noor, joined, askCode } = await meeting();
  const code = await askCode();
  expect(code).toMatch(/^\d{10}$/);
  const arabic = [...code].map((digit) => String.fromCharCode(0x660 + Number(digit))).join("");
  for (const returnCode of [code, `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`, arabic]) {
    const returned = await joined({ returnCode, language: "ar" });
    expect(returned).toMatchObject({ participantId: noor.participantId, name: "Noor" });
    expect(returned.token).not.toBe(noor.token);
    expect(returned.view.own.cards.map(({ text }) => text)).toEqual(["Een moestuin"]);
  }
});

test("who was in comes in by their code also when the door is closed, and takes down their own card", async () => {
  const { server, board, joined, askCode } = await meeting();
  const returnCode = await askCode();
  await server.command(board, board.facilitatorToken, { type: "close-door" });
  const { token, view } = await joined({ returnCode });
  await server.command(board, token, { type: "remove-card", cardId: view.own.cards[0]?.id ?? "" });
  expect((await server.view(board, token)).own.cards).toEqual([]);
});

test("a code that is asked for anew ends the one before", async () => {
  const { join, joined, askCode } = await meeting();
  const [first, second] = [await askCode(), await askCode()];
  expect(await (await join({ returnCode: first })).json()).toMatchObject({ error: "return-code-wrong" });
  await joined({ returnCode: second });
});

test("after ten wrong codes in a minute a right one opens nothing, and people still join", async () => {
  const { server, join, joined, askCode } = await meeting();
  const returnCode = await askCode();
  const wrong = [...returnCode].map((digit) => String((Number(digit) + 1) % 10)).join("");
  const answers = await Promise.all(Array.from({ length: 100 }, () => join({ returnCode: wrong })));
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(10);
  const refused = await join({ returnCode });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("60");
  expect(await refused.json()).toMatchObject({ error: "too-many-return-codes" });
  await joined({ name: "Samira" });
  server.passes(60_000);
  await joined({ returnCode });
});

test("what is no code at all is a slip, not a guess", async () => {
  const { join, joined, askCode } = await meeting();
  const returnCode = await askCode();
  for (let slip = 0; slip < 20; slip++) {
    expect(await (await join({ returnCode: "12 34" })).json()).toMatchObject({ error: "return-code-wrong" });
  }
  await joined({ returnCode });
});

test("only a resident has cards to come back to", async () => {
  const { board, ask } = await meeting();
  for (const token of [board.facilitatorToken, board.screenToken]) {
    expect(await ask(token)).toMatchObject({ status: 403, body: { error: "not-allowed" } });
  }
});

test("on the ninth phone the one that was used longest ago must come in anew", async () => {
  const { server, board, noor, joined, askCode } = await meeting();
  const returnCode = await askCode();
  const phones: string[] = [];
  for (let n = 1; n < 9; n++) {
    server.passes(60_000);
    phones.push((await joined({ returnCode })).token);
  }
  const look = async (token: string) => (await server.get(`/api/boards/${board.id}/view`, token)).status;
  expect(await look(noor.token)).toBe(401);
  for (const phone of phones) expect(await look(phone)).toBe(200);
});

test("who leaves for good is not found by their code any more", async () => {
  const { server, board, noor, join, askCode } = await meeting();
  const returnCode = await askCode();
  await server.command(board, noor.token, { type: "erase-me", cards: "erase" });
  expect(await (await join({ returnCode })).json()).toMatchObject({ error: "return-code-wrong" });
});

test("codes are asked for no faster than commands; the last one that was given still opens", async () => {
  const { server, noor, joined, ask } = await meeting();
  let returnCode = "";
  let answer = await ask(noor.token);
  for (let n = 0; n < LIMITS.commandsBurst && answer.status === 201; n++) {
    returnCode = answer.body.code ?? "";
    answer = await ask(noor.token);
  }
  expect(answer).toMatchObject({ status: 429, body: { error: "too-fast" } });
  expect(await joined({ returnCode })).toMatchObject({ participantId: noor.participantId });
  server.passes(60_000);
  expect((await ask(noor.token)).status).toBe(201);
});
