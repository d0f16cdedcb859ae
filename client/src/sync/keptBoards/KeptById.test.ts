import { beforeEach, expect, test, vi } from "vitest";
import { KeptById } from "./KeptById.ts";

interface Street {
  readonly id: string;
  readonly name: string;
}

const streets = new KeptById<Street>("streets", (id, { name }) =>
  typeof name === "string" ? { id, name } : null,
);

/** A browser's storage, as far as it is used here. */
function dummyStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", dummyStorage());
});

test("what is kept is found again in the order in which it came, also under another name", () => {
  streets.keep({ id: "b", name: "Boslaan" });
  streets.keep({ id: "a", name: "Akkerweg" });
  streets.keep({ id: "b", name: "Beukenlaan" });
  expect(streets.all().map(({ name }) => name)).toEqual(["Beukenlaan", "Akkerweg"]);
  expect(streets.find("a")).toEqual({ id: "a", name: "Akkerweg" });
  streets.forget("b");
  expect(streets.all()).toEqual([{ id: "a", name: "Akkerweg" }]);
});

test("what cannot be read is passed over, and does not go along with what is forgotten", () => {
  localStorage.setItem("streets", '{"a": {"name": "Akkerweg"}, "later": {"called": "Laan"}, "b": 5}');
  expect(streets.all()).toEqual([{ id: "a", name: "Akkerweg" }]);
  streets.forget("a");
  expect(localStorage.getItem("streets")).toBe('{"later":{"called":"Laan"},"b":5}');
});
