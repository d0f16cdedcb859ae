import { expect, test } from "vitest";
import { boardIdFromPath, takeToken } from "./tokenFromAddress.ts";

test("the board stands in the path of the facilitator's page, of a table's, of the wall and of paper", () => {
  expect(boardIdFromPath("/b/abc-12")).toBe("abc-12");
  expect(boardIdFromPath("/t/abc-12")).toBe("abc-12");
  expect(boardIdFromPath("/s/abc-12/")).toBe("abc-12");
  expect(boardIdFromPath("/p/abc-12")).toBe("abc-12");
  expect(boardIdFromPath("/b/")).toBeNull();
  expect(boardIdFromPath("/m/482913")).toBeNull();
});

test("the secret leaves the address bar as soon as it is read", () => {
  const shown: unknown[] = [];
  const past = { replaceState: (...now: unknown[]) => shown.push(now) } as unknown as History;
  const at = (hash: string) => ({ hash, pathname: "/b/abc" }) as Location;
  expect(takeToken(at("#AAAAAAAAAAAAAAAAAAAAAA"), past)).toBe("AAAAAAAAAAAAAAAAAAAAAA");
  expect(shown).toEqual([[null, "", "/b/abc"]]);
  expect(takeToken(at("#elsewhere"), past)).toBeNull();
  expect(takeToken(at(""), past)).toBeNull();
  expect(shown).toHaveLength(2);
});
