import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import type { FieldId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { newStep } from "../board/Step.ts";
import { commandId, FRAMES_FROM_SERVER, FRAMES_TO_SERVER } from "./testMessages.ts";
import { encodeFrame, OUR_MESSAGE_TYPE, readFrameFromServer, readFrameToServer } from "./yjsFrames.ts";

/** A decoder that stands where a reader gets it: after the message type. */
function opened(frame: Uint8Array): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  expect(decoding.readVarUint(decoder)).toBe(OUR_MESSAGE_TYPE);
  return decoder;
}

/** A command frame's body with any text for JSON in it. */
function commandFrame(json: string): decoding.Decoder {
  const bytes = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 4);
    encoding.writeVarString(encoder, json);
  });
  return decoding.createDecoder(bytes);
}

test("What the server sends, a page reads the same, to the last byte", () => {
  for (const frame of Object.values(FRAMES_FROM_SERVER)) {
    const decoder = opened(encodeFrame(frame));
    expect(readFrameFromServer(decoder)).toEqual(frame);
    expect(decoding.hasContent(decoder)).toBe(false);
  }
});

test("What a page sends, the server reads the same, to the last byte", () => {
  for (const frame of Object.values(FRAMES_TO_SERVER)) {
    const decoder = opened(encodeFrame(frame));
    expect(readFrameToServer(decoder)).toEqual(frame);
    expect(decoding.hasContent(decoder)).toBe(false);
  }
});

test("The numbers are those of README.md", () => {
  expect([...encodeFrame({ kind: "epoch", epoch: 5 })]).toEqual([100, 1, 5]);
  expect([...encodeFrame({ kind: "on-disk", count: 300 })]).toEqual([100, 2, 172, 2]);
  expect([...encodeFrame({ kind: "not-saved" })]).toEqual([100, 6]);
  expect(encodeFrame(FRAMES_FROM_SERVER.presence)[1]).toBe(3);
  expect(encodeFrame(FRAMES_TO_SERVER.command)[1]).toBe(4);
  expect(encodeFrame(FRAMES_FROM_SERVER.answer)[1]).toBe(5);
});

test("A kind that does not exist yet is passed over", () => {
  expect(readFrameFromServer(decoding.createDecoder(Uint8Array.of(99)))).toBeNull();
  expect(readFrameToServer(decoding.createDecoder(Uint8Array.of(2)))).toBeNull();
});

test("A command that is not JSON, does not fit the schema or is too large is not understood", () => {
  const sent = (command: unknown) => commandFrame(JSON.stringify({ id: commandId, command }));
  expect(readFrameToServer(commandFrame("{"))).toBeNull();
  expect(readFrameToServer(sent({ type: "vote" }))).toBeNull();
  expect(readFrameToServer(sent({ type: "save-snapshot", name: "x".repeat(66_000) }))).toBeNull();
  expect(readFrameToServer(sent({ type: "save-snapshot", name: "x" }))).toMatchObject({ kind: "command" });
});

test("A programme of thirty long steps goes in one command", () => {
  const { id: _, ...values } = newStep("talk", {
    words: { name: "Ω".repeat(40), prompt: "Ω".repeat(160) },
    fields: ["one", "two", "three"] as FieldId[],
  });
  const command = {
    type: "use-programme",
    steps: Array.from({ length: LIMITS.stepsPerBoard }, () => values),
  };
  const json = JSON.stringify({ id: commandId, command });
  expect(readFrameToServer(commandFrame(json))).toMatchObject({ kind: "command", command });
});

test("A frame that was cut off anywhere is never taken for a whole one", () => {
  const whole = encodeFrame(FRAMES_TO_SERVER.command);
  for (let length = 1; length < whole.length; length++) {
    expect(() => readFrameToServer(opened(whole.slice(0, length)))).toThrow();
  }
});
