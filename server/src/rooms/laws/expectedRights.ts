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
  "vote",
  "join-card",
  "erase-card",
  "remove-participant",
  "approve-card",
  "hide-card",
  "take-down-all",
  "set-when",
  "fulfil-card",
  "unfulfil-card",
  "merge-cards",
  "split-card",
];
const ONLY_THE_MAKER: readonly CommandType[] = [
  "edit-card",
  "remove-card",
  "restore-card",
  "disconnect-cards",
  "erase-card",
  "set-when",
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
  "merge-cards",
  "split-card",
];
const ONLY_TAKING_STOCK: readonly CommandType[] = ["set-when", "answer-check"];
const NOT_BY_REMOTE: readonly CommandType[] = ["set-keep-days", "set-picture", "erase-photo"];
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
  // Only wishes come true.
  if (command === "fulfil-card" && activity !== "wish-tree") return false;
  if (whose === "nobodys" && ABOUT_A_CARD.includes(command)) return false;
  const leads = LEADERS.includes(role);
  if (!leads && LEADING.includes(command)) return false;
  if (role === "remote" && NOT_BY_REMOTE.includes(command)) return false;
  // There is no photo to erase; and a picture can be taken away where one can lie.
  if (command === "erase-photo") return false;
  if (command === "set-picture" && activity !== "asset-map") return false;
  if (!leads && whose !== "own" && ONLY_THE_MAKER.includes(command)) return false;
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
    case "answer-check":
      return verbs.includes("answer");
    default:
      return true;
  }
}
