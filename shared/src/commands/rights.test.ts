import { expect, test } from "vitest";
import { ROLES } from "../board/Role.ts";
import { CommandSchema, type CommandType } from "./Command.ts";
import { isBoundByStep, mayDo, RIGHTS } from "./rights.ts";

const commandTypes: CommandType[] = CommandSchema.options.map(({ entries }) => entries.type.literal);

test("The table says something about every command and every role, and about nothing else", () => {
  expect(Object.keys(RIGHTS).sort()).toEqual([...commandTypes].sort());
  for (const rights of Object.values(RIGHTS)) expect(Object.keys(rights).sort()).toEqual([...ROLES].sort());
});

test("A facilitator, whoever helps them and their remote may do everything", () => {
  for (const role of ["facilitator", "co-facilitator", "remote"] as const) {
    for (const type of commandTypes) expect(mayDo(role, type, "others")).toBe(true);
  }
});

test("A screen may do nothing", () => {
  for (const type of commandTypes) expect(mayDo("screen", type, "own")).toBe(false);
});

test("A resident takes back what is their own, and nobody else's", () => {
  for (const type of ["edit-card", "remove-card", "restore-card", "disconnect-cards"] as const) {
    expect(mayDo("resident", type, "own")).toBe(true);
    expect(mayDo("resident", type, "others")).toBe(false);
    expect(mayDo("resident", type, "none")).toBe(false);
  }
});

test("A resident does not lead the meeting or move cards", () => {
  for (const type of ["move-card", "set-step", "close-adding", "open-door", "save-snapshot"] as const) {
    expect(mayDo("resident", type, "own")).toBe(false);
  }
});

test("A table may do what residents may, and move cards", () => {
  const differences = commandTypes.filter((type) => RIGHTS[type].table !== RIGHTS[type].resident);
  expect(differences).toEqual(["move-card"]);
});

test("A kiosk is a resident, and only those two are bound by the step", () => {
  for (const type of commandTypes) expect(RIGHTS[type].kiosk).toBe(RIGHTS[type].resident);
  expect(ROLES.filter(isBoundByStep)).toEqual(["resident", "kiosk"]);
});
