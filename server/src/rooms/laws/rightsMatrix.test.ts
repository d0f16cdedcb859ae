import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { ROLES, type Role } from "@buurtbord/shared/board/Role.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import { CommandSchema, type CommandType } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { type CaseOwnership, isExpected, OWNERSHIPS } from "./expectedRights.ts";
import {
  commandOf,
  type Everything,
  type InStep,
  isAboutThings,
  RightsRoom,
  WAYS,
  type Way,
} from "./RightsRoom.ts";

// Every role × command × ownership × way, in steps that ask for different things: what is forbidden is refused and changes
// nothing at all, what is allowed changes just that.

const COMMANDS: readonly CommandType[] = CommandSchema.options.map(({ entries }) => entries.type.literal);
const PAGES: readonly Role[] = ["screen", "facilitator", "co-facilitator", "table"];

function isOpen(way: Way, role: Role): boolean {
  switch (way) {
    case "phone":
      return role !== "screen" && role !== "project";
    case "page":
      return PAGES.includes(role);
    case "request":
      return true;
  }
}

/** What became another, in words that a test can compare. */
function difference(before: Everything, after: Everything): string[] {
  const ids = (list: readonly { readonly id: string }[]) => new Map(list.map((each) => [each.id, each]));
  const differing = (was: ReturnType<typeof ids>, is: ReturnType<typeof ids>) =>
    [...new Set([...was.keys(), ...is.keys()])].filter(
      (id) => JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)),
    ).length;
  const { cards, connections, ...rest } = before.board;
  const now = after.board;
  const values = (Object.keys(rest) as (keyof typeof rest)[]).filter(
    (key) => JSON.stringify(rest[key]) !== JSON.stringify(now[key]),
  );
  const found = [
    ["cards", differing(ids(cards), ids(now.cards))],
    ["connections", differing(ids(connections), ids(now.connections))],
    ["snapshots", after.snapshots - before.snapshots],
  ] as const;
  return [...found.filter(([, count]) => count !== 0).map(([what, count]) => `${count} ${what}`), ...values];
}

/** What an accepted command may have changed of what everybody sees. */
function allowed(command: CommandType): readonly string[] {
  switch (command) {
    case "add-card":
    case "edit-card":
    case "remove-card":
    case "restore-card":
    case "move-card":
    case "vote":
    case "join-card":
    case "erase-card":
    case "hide-card":
    case "fulfil-card":
      return ["1 cards"];
    case "merge-cards":
      return ["2 cards"];
    case "take-down-all":
      return ["4 cards", "1 connections"];
    case "connect-cards":
    case "disconnect-cards":
    case "set-connection-word":
      return ["1 connections"];
    case "set-step":
      return ["1 snapshots", "currentStep"];
    case "add-step":
    case "change-step":
    case "move-step":
    case "remove-step":
      return ["steps"];
    case "use-programme":
      return ["steps", "currentStep"];
    case "save-snapshot":
      return ["1 snapshots", "saved"];
    case "set-keep-days":
      return ["keepDays"];
    case "set-when":
    case "set-pitch":
      return ["1 cards"];
    case "set-page":
    case "open-page":
    case "close-page":
      return ["page"];
    case "order-pitches":
      return ["queue"];
    case "answer-check":
      return ["checks"];
    case "answer-poll":
      return ["polls"];
    case "edit-sheet":
    case "erase-sheet":
      return ["worksheet"];
    case "set-circles":
      return ["circles"];
    case "open-adding":
      return ["adding"];
    case "close-adding":
      return ["1 snapshots", "adding"]; // a snapshot in the last step
    case "open-door":
      return ["door"];
    case "close-door":
      return ["1 snapshots", "door"]; // the same
    case "reveal-cards":
    case "reveal-dots":
    case "set-look":
    case "set-lines":
    case "set-pace":
    case "say-word":
    case "ask-help":
    case "set-held-words":
      return ["meeting"];
    case "make-groups":
    case "restore-groups":
      return ["groups", "mostAtTable"];
    case "set-first-step":
    case "bring-harvest":
    case "mark-told":
    case "tell-project":
    case "take-back-news":
    case "split-card":
    case "unfulfil-card":
    case "choose-circle":
    case "choose-pitches":
    case "take-seat":
    case "seat-participant":
    case "set-guests":
    case "dissolve-groups":
    case "unvote":
    case "leave-card":
    case "remove-participant":
    case "erase-me":
    case "add-time":
    case "stop-clock":
    case "approve-card":
    case "set-spotlight":
    case "give-floor":
    case "set-phones":
    case "set-wall":
    case "set-look-back":
    case "turn-page":
    case "set-picture":
    case "erase-photo":
      return [];
  }
}

function said(answer: Answer | "closed"): string {
  return answer === "closed" ? "closed" : answer.type;
}

const hidden = { verbs: ["add", "vote"], dots: 3, writing: "silent", tally: "hidden" } as const;

const asking = { verbs: ["poll"], options: ["Met de fiets", "Lopend"] } as const;

/** In which nothing but one thing is asked for, and in the open; and adding and voting out of sight. */
const steps: readonly (InStep & { readonly how: string })[] = [
  { activity: "idea-board", stepId: "ideas" as StepId, how: "in the open", values: {} },
  { activity: "idea-board", stepId: "dots" as StepId, how: "in the open", values: {} },
  { activity: "idea-board", stepId: "join" as StepId, how: "in the open", values: {} },
  { activity: "wish-tree", stepId: "help" as StepId, how: "in the open", values: {} },
  { activity: "asset-map", stepId: "lines" as StepId, how: "in the open", values: {} },
  { activity: "idea-board", stepId: "ideas" as StepId, how: "out of sight", values: hidden },
  { activity: "pas-op-de-plaats", stepId: "checks" as StepId, how: "in the open", values: {} },
  { activity: "pas-op-de-plaats", stepId: "agree" as StepId, how: "in the open", values: {} },
  { activity: "pitch-evening", stepId: "pitches" as StepId, how: "in the open", values: {} },
  { activity: "idea-board", stepId: "join" as StepId, how: "with a question of its own", values: asking },
  { activity: "pitch-evening", stepId: "choose" as StepId, how: "in the open", values: {} },
  {
    activity: "pitch-evening",
    stepId: "work" as StepId,
    how: "at a table",
    values: {},
    isTable: true,
  },
];

/** Each command comes in every way, by one role or another; in the long tests each case in all of them. */
function waysOf(n: number): readonly Way[] {
  return process.env.TESTS === "long" ? WAYS : WAYS.slice(n % WAYS.length).slice(0, 1);
}

/** Whose things a command is about matters where it is about any; where it is not, it comes once, beside the things of one or another. */
function ownershipsOf(isAbout: boolean, n: number): readonly CaseOwnership[] {
  return isAbout || process.env.TESTS === "long"
    ? OWNERSHIPS
    : OWNERSHIPS.slice(n % OWNERSHIPS.length).slice(0, 1);
}

test.each(steps)(
  "in $activity, step $stepId $how, every role may do what it may and nothing else",
  async (where) => {
    for (const role of ROLES) expect(await casesOf(role, where)).toEqual([]);
  },
  120_000,
);

/** The cases that went wrong, in words. */
async function casesOf(role: Role, where: InStep): Promise<string[]> {
  const wrong: string[] = [];
  for (const type of COMMANDS) {
    const room = await RightsRoom.open(where, role);
    const seat = ROLES.indexOf(role) + COMMANDS.indexOf(type);
    for (const whose of ownershipsOf(isAboutThings(type, room), seat)) {
      for (const way of waysOf(OWNERSHIPS.indexOf(whose) + seat)) {
        const actor = await room.somebody();
        const things = await room.things(actor, whose);
        const before = await room.everything();
        const answer = await room.send(way, actor, commandOf(type, things, room));
        const after = await room.everything();
        const isRight = isOpen(way, role) && isExpected(role, type, whose, room.step, where.activity);
        const name = `${role} ${type} ${whose} by ${way}`;
        if ((said(answer) === "result") !== isRight) wrong.push(`${name}: ${JSON.stringify(answer)}`);
        if (isRight) await room.putBack(actor, things.card);
        const changes = difference(before, after);
        const mayChange = isRight ? allowed(type) : [];
        if (changes.some((change) => !mayChange.includes(change))) wrong.push(`${name} changed ${changes}`);
        if (!isRight && JSON.stringify(before) !== JSON.stringify(after))
          wrong.push(`${name} left something`);
      }
    }
  }
  return wrong;
}

test("these are more than five thousand cases", async () => {
  let cases = 0;
  for (const where of steps) {
    const room = await RightsRoom.open(where, "facilitator");
    const ownerships = COMMANDS.flatMap((type) => ownershipsOf(isAboutThings(type, room), 0));
    cases += ROLES.length * ownerships.length * waysOf(0).length;
  }
  expect(cases).toBeGreaterThan(5_000);
});
