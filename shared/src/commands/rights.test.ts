import { expect, test } from "vitest";
import { ROLES } from "../board/Role.ts";
import { CommandSchema, type CommandType } from "./Command.ts";
import { isBoundByStep, mayDo, RIGHTS, SESSION_ACTIONS } from "./rights.ts";

const commandTypes: CommandType[] = CommandSchema.options.map(({ entries }) => entries.type.literal);

test("The table says something about every action and every role, and about nothing else", () => {
  expect(Object.keys(RIGHTS).sort()).toEqual([...commandTypes, ...SESSION_ACTIONS].sort());
  for (const rights of Object.values(RIGHTS)) expect(Object.keys(rights).sort()).toEqual([...ROLES].sort());
});

test("A facilitator and whoever helps them may do everything, but visit, belong to a circle, sit at a table and leave for good as residents do", () => {
  for (const role of ["facilitator", "co-facilitator"] as const) {
    const mayNot = [...commandTypes, ...SESSION_ACTIONS].filter((action) => !mayDo(role, action, "others"));
    expect(mayNot).toEqual([
      "choose-circle",
      "choose-pitches",
      "take-seat",
      "erase-me",
      "begin-visit",
      "make-return-code",
      "keep-report",
    ]);
  }
});

test("Their remote may command what they may, but says nothing about how long a board is kept, about its photos, nor about its page", () => {
  const mayNot = commandTypes.filter((type) => !mayDo("remote", type, "others"));
  expect(mayNot).toEqual([
    "set-page",
    "open-page",
    "close-page",
    "choose-circle",
    "choose-pitches",
    "take-seat",
    "set-keep-days",
    "set-picture",
    "erase-photo",
    "erase-me",
  ]);
  expect(SESSION_ACTIONS.filter((action) => mayDo("remote", action))).toEqual([
    "read-view",
    "read-controls",
    "see-photos",
    "read-project",
    "link-project",
    "see-tables",
  ]);
});

test("A screen may look, and do nothing", () => {
  for (const type of commandTypes) expect(mayDo("screen", type, "own")).toBe(false);
  expect(SESSION_ACTIONS.filter((action) => mayDo("screen", action))).toEqual([
    "read-board",
    "read-snapshots",
    "see-photos",
    "see-garden",
  ]);
});

test("A resident takes back what is their own, and nobody else's", () => {
  for (const type of [
    "edit-card",
    "remove-card",
    "restore-card",
    "disconnect-cards",
    "erase-card",
  ] as const) {
    expect(mayDo("resident", type, "own")).toBe(true);
    expect(mayDo("resident", type, "others")).toBe(false);
    expect(mayDo("resident", type, "none")).toBe(false);
  }
});

test("A resident does not lead the meeting, move cards or send people away", () => {
  for (const type of [
    "move-card",
    "set-step",
    "close-adding",
    "open-door",
    "save-snapshot",
    "set-keep-days",
    "remove-participant",
  ] as const) {
    expect(mayDo("resident", type, "own")).toBe(false);
  }
});

test("A resident's phone has a view, and neither the document nor anything behind it", () => {
  expect(SESSION_ACTIONS.filter((action) => mayDo("resident", action))).toEqual([
    "read-view",
    "bring-photo",
    "see-photos",
    "make-return-code",
    "keep-report",
  ]);
});

test("A table may do what residents may and move cards; it has no circle, sits nowhere and does not leave for good, for it is many", () => {
  const differences = commandTypes.filter((type) => RIGHTS[type].table !== RIGHTS[type].resident);
  expect(differences).toEqual(["move-card", "choose-circle", "choose-pitches", "take-seat", "erase-me"]);
});

test("A kiosk is a resident who may begin a visit and is not asked for a circle or a table, and only those two are bound by the step", () => {
  const differences = commandTypes.filter((type) => RIGHTS[type].kiosk !== RIGHTS[type].resident);
  expect(differences).toEqual(["choose-circle", "choose-pitches", "take-seat", "ask-help"]);
  expect(SESSION_ACTIONS.filter((action) => mayDo("kiosk", action))).toEqual([
    "read-view",
    "bring-photo",
    "see-photos",
    "begin-visit",
  ]);
  expect(ROLES.filter(isBoundByStep)).toEqual(["resident", "kiosk"]);
});
