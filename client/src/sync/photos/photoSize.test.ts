import { expect, test } from "vitest";
import { photoSize } from "./photoSize.ts";

const bytes = (hex: string) =>
  Uint8Array.from(hex.replaceAll(" ", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

test("a file says how large its picture is before it is unpacked", () => {
  // A JPEG with a comment before its frame; a PNG; a WebP of each of the three kinds.
  expect(photoSize(bytes("ffd8 fffe0004 6869 ffc0 0011 08 0bd0 0fc0 03"))).toEqual({
    width: 4032,
    height: 3024,
  });
  expect(photoSize(bytes("89504e470d0a1a0a 0000000d 49484452 00009c40 00009c40"))).toEqual({
    width: 40_000,
    height: 40_000,
  });
  const riff = "52494646 00000000 57454250";
  expect(photoSize(bytes(`${riff} 56503858 0a000000 00000000 3f0600 af0400`))).toEqual({
    width: 1600,
    height: 1200,
  });
  expect(photoSize(bytes(`${riff} 56503820 00000000 000000 9d012a 4006 b004`))).toEqual({
    width: 1600,
    height: 1200,
  });
  expect(photoSize(bytes(`${riff} 5650384c 00000000 2f 3fc62b01`))).toEqual({ width: 1600, height: 1200 });
});

test("of what is no photo, or only its beginning, nobody knows", () => {
  for (const file of ["", "ff", "ffd8", "ffd8ffe0", "89504e470d0a", "3c737667", "474946383961"])
    expect(photoSize(bytes(file))).toBe(null);
});
