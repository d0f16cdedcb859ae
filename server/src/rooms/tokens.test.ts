import { expect, test } from "vitest";
import { realParts } from "./realParts.ts";
import { hashOf, newId, newJoinCode, newJoinKey, newSeed, newToken } from "./tokens.ts";

const { random } = realParts;

test("a token is 22 characters of base64url, and another one each time", () => {
  expect(newToken(random)).toMatch(/^[\w-]{22}$/);
  expect(newToken(random)).not.toBe(newToken(random));
});

test("only a hash of it is kept", () => {
  expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("an id fits what commands allow as a name", () => {
  expect(newId(random, "c")).toMatch(/^c-[\w-]{16}$/);
});

test("a join code is six digits in the room, and eight characters nobody can mix up from home", () => {
  expect(newJoinCode(random, "six-digits")).toMatch(/^\d{6}$/);
  expect(newJoinCode(random, "eight-characters")).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  expect(newJoinKey(random)).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
});

test("bytes that would make some digits likelier are thrown again", () => {
  const rounds = [Uint8Array.of(255, 251, 250, 3, 14, 25), Uint8Array.of(36, 47, 58, 69, 80, 91)];
  const loaded = { bytes: () => rounds.shift() ?? new Uint8Array() };
  expect(newJoinCode(loaded, "six-digits")).toBe("345678");
});

test("a seed is a whole number below 2³²", () => {
  expect(newSeed({ bytes: () => Uint8Array.of(255, 255, 255, 255) })).toBe(2 ** 32 - 1);
});
