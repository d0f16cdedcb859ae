import { expect, test } from "vitest";
import { encodeMessage, readFromServer } from "./codec.ts";
import { readToServer } from "./readToServer.ts";
import { commandId, FROM_SERVER, TO_SERVER } from "./testMessages.ts";

test("What the server sends, a phone reads the same", () => {
  for (const message of Object.values(FROM_SERVER)) {
    expect(readFromServer(encodeMessage(message))).toEqual(message);
  }
});

test("A phone passes over what it does not know", () => {
  for (const frame of ["", "{", "null", "7", "[]", "{}", '{"type":"fireworks"}', '{"type":"toString"}']) {
    expect(readFromServer(frame)).toBeNull();
  }
});

test("What a phone sends, the server reads the same", () => {
  for (const message of Object.values(TO_SERVER)) {
    expect(readToServer(encodeMessage(message))).toEqual({ ok: true, message });
  }
});

test("A frame that is no message is answered with what is wrong, and without what was in it", () => {
  const frame = (command: unknown, id: string = commandId) =>
    JSON.stringify({ type: "command", id, command });
  const wrong: [frame: string, reason: string][] = [
    ["", "not JSON"],
    ['{"type":"command"', "not JSON"],
    ["null", "wrong or missing: the message"],
    ["[]", "wrong or missing: type"],
    ['{"type":"dance"}', "wrong or missing: type"],
    ['{"type":"ping","n":1.5}', "wrong or missing: n"],
    [frame({ type: "vote", cardId: "soup" }, "1"), "wrong or missing: id"],
    [frame({ type: "set-fire" }), "wrong or missing: command.type"],
    [frame({ type: "vote" }), "wrong or missing: command.cardId"],
    [frame({ type: "vote", cardId: "a secret" }), "wrong or missing: command.cardId"],
    [frame({ type: "move-card", cardId: "a", pos: [1e9, 0], field: null }), "wrong or missing: command.pos"],
  ];
  for (const [sent, reason] of wrong) expect(readToServer(sent)).toEqual({ ok: false, reason });
});

test("A frame beyond the limit is not even parsed", () => {
  const long = { type: "edit-card", cardId: "a", before: "", after: "€".repeat(24_000) };
  const sent = JSON.stringify({ type: "command", id: commandId, command: long });
  expect(sent.length).toBeLessThan(65_536);
  expect(readToServer(sent)).toEqual({ ok: false, reason: "larger than 65536 bytes" });
});

test("What a schema does not name is dropped, also under a clever key", () => {
  const sent = `{"type":"ping","n":1,"admin":true,"__proto__":{"admin":true},"constructor":1}`;
  const read = readToServer(sent);
  expect(read).toEqual({ ok: true, message: { type: "ping", n: 1 } });
  expect(read.ok && Object.keys(read.message)).toEqual(["type", "n"]);
});

test("A command's id is the same in any case", () => {
  const sent = encodeMessage(TO_SERVER.command).replace(commandId, commandId.toUpperCase());
  expect(readToServer(sent)).toMatchObject({ ok: true, message: { id: commandId } });
});
