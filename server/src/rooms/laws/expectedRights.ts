import type { Role } from "@buurtbord/shared/board/Role.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { CommandType } from "@buurtbord/shared/commands/Command.ts";

/** Whose card or line a command is about; `nobodys`: there is none with that id. */
export const OWNERSHIPS = ["own", "others", "nobodys"] as const;
export type CaseOwnership = (typeof OWNERSHIPS)[number];

// Written down a second time, from design.md, and on purpose not read from the table in rights.ts: a mistake there must
// show here.

const ABOUT_A_CARD: readonly CommandType[] = [
  "edit-card",
  "remove-card",
  "restore-card",
  "move-card",
  "connect-cards",
  "disconnect-cards",
  "set-connection-word",
  "vote",
  "join-card",
  "erase-card",
  "remove-participant",
  "approve-card",
  "hide-card",
  "take-down-all",
  "set-when",
  "set-first-step",
  "set-pitch",
  "order-pitches",
  "give-floor",
  "fulfil-card",
  "unfulfil-card",
  "merge-cards",
  "split-card",
  "choose-pitches",
];
const ONLY_THE_MAKER: readonly CommandType[] = [
  "edit-card",
  "remove-card",
  "restore-card",
  "disconnect-cards",
  "erase-card",
  "set-when",
  "set-pitch",
  "fulfil-card",
  "unfulfil-card",
];
const LEADING: readonly CommandType[] = [
  "set-step",
  "open-adding",
  "close-adding",
  "open-door",
  "close-door",
  "save-snapshot",
  "set-circles",
  "set-keep-days",
  "set-picture",
  "erase-photo",
  "remove-participant",
  "add-step",
  "change-step",
  "move-step",
  "remove-step",
  "use-programme",
  "add-time",
  "stop-clock",
  "reveal-cards",
  "reveal-dots",
  "approve-card",
  "hide-card",
  "take-down-all",
  "set-spotlight",
  "set-phones",
  "set-wall",
  "set-look-back",
  "set-look",
  "set-lines",
  "turn-page",
  "set-pace",
  "set-held-words",
  "order-pitches",
  "give-floor",
  "merge-cards",
  "split-card",
  "set-connection-word",
  "erase-sheet",
  "bring-harvest",
  "mark-told",
  "set-page",
  "open-page",
  "close-page",
  "say-word",
  "make-groups",
  "seat-participant",
  "set-guests",
  "dissolve-groups",
  "restore-groups",
  "erase-sheet",
];
const ABOUT_GROUPS: readonly CommandType[] = [
  "choose-pitches",
  "make-groups",
  "dissolve-groups",
  "restore-groups",
];
const ABOUT_A_GROUP: readonly CommandType[] = ["take-seat", "seat-participant", "set-guests", "mark-told"];
const ONLY_TAKING_STOCK: readonly CommandType[] = ["set-when", "answer-check"];
const ONLY_PITCHES: readonly CommandType[] = ["set-pitch", "order-pitches", "give-floor"];
const ON_A_WORKSHEET: readonly CommandType[] = ["edit-sheet", "erase-sheet"];
const NOT_BY_REMOTE: readonly CommandType[] = [
  "set-keep-days",
  "set-picture",
  "erase-photo",
  "set-page",
  "open-page",
  "close-page",
];
const LEADERS: readonly Role[] = ["facilitator", "co-facilitator", "remote"];
const BOUND: readonly Role[] = ["resident", "kiosk"];

/** Whether a command is to be carried out, on a board where what it is about is ready for it. */
export function isExpected(
  role: Role,
  command: CommandType,
  whose: CaseOwnership,
  step: Step,
  activity: string,
): boolean {
  if (role === "screen") return false;
  // On these boards nothing is followed as a project; and whoever comes by a project's link has no other rights.
  if (role === "project" || command === "tell-project" || command === "take-back-news") return false;
  // Only there are the cards agreements, and are check questions asked.
  if (ONLY_TAKING_STOCK.includes(command) && activity !== "pas-op-de-plaats") return false;
  if (ONLY_PITCHES.includes(command) && activity !== "pitch-evening") return false;
  // Only a step that asks a question of its own has answers to it.
  if (command === "answer-poll" && !step.verbs.includes("poll")) return false;
  // Only wishes come true.
  if (command === "fulfil-card" && activity !== "wish-tree") return false;
  // None of these has projects, or groups that have something to tell.
  if (command === "set-first-step" || command === "bring-harvest") return false;
  // Only a group's table has a worksheet.
  if (ON_A_WORKSHEET.includes(command) && step.template !== "work") return false;
  // Groups are made in the hall.
  if (ABOUT_GROUPS.includes(command) && step.template === "work") return false;
  if (whose === "nobodys" && ABOUT_A_CARD.includes(command)) return false;
  const leads = LEADERS.includes(role);
  if (!leads && LEADING.includes(command)) return false;
  if (role === "remote" && NOT_BY_REMOTE.includes(command)) return false;
  // There is no photo to erase; and a picture can be taken away where one can lie.
  if (command === "erase-photo") return false;
  // In the hall one raises a hand.
  if (command === "ask-help") return step.template === "work" && role !== "kiosk";
  if (command === "set-picture" && activity !== "asset-map") return false;
  if (!leads && whose !== "own" && ONLY_THE_MAKER.includes(command)) return false;
  // Groups are made round pitches; and there is no such group, nor such a participant.
  if (ABOUT_GROUPS.includes(command) && activity !== "pitch-evening") return false;
  if (ABOUT_A_GROUP.includes(command)) return false;
  if (command === "choose-pitches" && role !== "resident") return false;
  if (command === "choose-circle") return role === "resident";
  if (command === "erase-me") return BOUND.includes(role);
  // Whoever leads is not sent away by way of a card of theirs.
  if ((command === "remove-participant" || command === "take-down-all") && whose === "own") return false;
  if (command === "move-card" && BOUND.includes(role)) return false;
  if (command === "vote" && step.dots === 0) return false;
  // Nothing was given before, and nothing merged.
  if (command === "unvote" || command === "leave-card" || command === "split-card") return false;
  return !BOUND.includes(role) || isAskedFor(command, step);
}

function isAskedFor(command: CommandType, { verbs }: Step): boolean {
  switch (command) {
    case "add-card":
      return verbs.includes("add");
    case "vote":
      return verbs.includes("vote");
    case "join-card":
      return verbs.includes("join");
    case "connect-cards":
      return verbs.includes("connect");
    case "edit-sheet":
      return verbs.includes("work");
    case "choose-pitches":
      return verbs.includes("choose");
    case "answer-check":
      return verbs.includes("answer");
    case "answer-poll":
      return verbs.includes("poll");
    default:
      return true;
  }
}
