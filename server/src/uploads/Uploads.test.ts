import { expect, test } from "vitest";
import { collectGarbage } from "../programs/testing/collectGarbage.ts";
import { Uploads } from "./Uploads.ts";

const asText = async (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** Something that is sent piece by piece, when a test says so. */
function sentSlowly() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    sent: readable,
    piece: (text: string) => writer.write(Buffer.from(text)),
    end: () => writer.close(),
    breakOff: () => writer.abort(new Error("The line broke")),
  };
}

const pieces = (...texts: string[]) => texts.map((text) => Buffer.from(text));

test("what was sent is used whole", async () => {
  expect(await new Uploads(10).whole(pieces("Een ", "bankje"), asText)).toBe("Een bankje");
  expect(await new Uploads(10).whole([], asText)).toBe("");
});

test("a file that comes byte by byte takes little more memory than it has bytes", async () => {
  const memory = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const bytes = 300_000;
  const before = memory();
  let grown = 0;
  function* byteByByte() {
    for (let n = 0; n < bytes; n++) yield Uint8Array.of(n % 256);
    grown = memory() - before;
  }
  const whole = await new Uploads(bytes).whole(byteByByte(), async (sent) => sent);
  expect(whole).toEqual(Buffer.from(Array.from({ length: bytes }, (_, n) => n % 256)));
  expect(grown).toBeLessThan(5 * bytes);
});

test("more than fits at all is too large, and the rest of it is not read", async () => {
  let read = 0;
  function* endless() {
    for (;;) {
      read += 1;
      yield Buffer.from("four");
    }
  }
  expect(await new Uploads(10).whole(endless(), asText)).toBe("too-large");
  expect(read).toBe(3);
});

test("who sends slowly keeps away only what does not fit beside what came of it", async () => {
  const uploads = new Uploads(10);
  const slow = sentSlowly();
  const whole = uploads.whole(slow.sent, asText);
  await slow.piece("four");
  expect(await uploads.whole(pieces("123456"), asText)).toBe("123456");
  expect(await uploads.whole(pieces("1234567"), asText)).toBe("busy");
  await slow.end();
  expect(await whole).toBe("four");
  expect(await uploads.whole(pieces("1234567"), asText)).toBe("1234567");
});

test("what is used is held until that is done", async () => {
  const uploads = new Uploads(10);
  const { promise: isUsed, resolve: used } = Promise.withResolvers<void>();
  const whole = uploads.whole(pieces("1234567"), () => isUsed);
  expect(await uploads.whole(pieces("four"), asText)).toBe("busy");
  used();
  await whole;
  expect(await uploads.whole(pieces("four"), asText)).toBe("four");
});

test("what broke off, or could not be used, is let go of", async () => {
  const uploads = new Uploads(10);
  const slow = sentSlowly();
  const broken = uploads.whole(slow.sent, asText);
  await slow.piece("1234567");
  const isBroken = expect(broken).rejects.toThrow("The line broke");
  await slow.breakOff();
  await isBroken;
  const fault = async () => {
    throw new Error("Not a photo");
  };
  await expect(uploads.whole(pieces("1234567"), fault)).rejects.toThrow("Not a photo");
  expect(await uploads.whole(pieces("1234567890"), asText)).toBe("1234567890");
});
