import { expect, test } from "vitest";
import { parseJoinCode } from "./parseJoinCode.ts";

test.each([
  "482913",
  " 482 913 ",
  "48-29-13",
  "482.913",
  "٤٨٢٩١٣",
  "۴۸۲ ۹۱۳",
  "４８２９１３",
  "\u200e482913",
])("%j is the code on the screen", (typed) => {
  expect(parseJoinCode(typed)).toEqual({ code: "482913", key: null });
});

test.each(["482913-k7m2p9xq", "482913K7M2P9XQ", "482 913 – k7m2p9xq"])("%j comes from a QR", (typed) => {
  expect(parseJoinCode(typed)).toEqual({ code: "482913", key: "K7M2P9XQ" });
});

test("a board that can be reached from home has a longer code", () => {
  expect(parseJoinCode("k7m2-p9xq")).toEqual({ code: "K7M2P9XQ", key: null });
  expect(parseJoinCode("k7m2p9xq-abcd2345")).toEqual({ code: "K7M2P9XQ", key: "ABCD2345" });
});

test.each(["", "48291", "4829134", "482913-k7m2p9x", "abcdef", "<script>", "48291३"])(
  "%j is no code",
  (typed) => {
    expect(parseJoinCode(typed)).toBeNull();
  },
);
