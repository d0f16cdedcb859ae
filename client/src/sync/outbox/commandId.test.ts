import { expect, test } from "vitest";
import { newCommandId } from "./commandId.ts";

test("random bytes become a UUID of version 4", () => {
  expect(newCommandId((bytes) => bytes.fill(0xff))).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
  expect(newCommandId((bytes) => bytes.fill(0))).toBe("00000000-0000-4000-8000-000000000000");
  expect(newCommandId((bytes) => bytes.map((_, i) => i))).toBe("00010203-0405-4607-8809-0a0b0c0d0e0f");
});

test("the browser's own random numbers make ids that differ", () => {
  const ids = Array.from({ length: 50 }, () => newCommandId());
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(50);
});
