import { ROLES, type Role } from "../shared/src/board/Role.ts";
import { type Action, RIGHTS, type Right, SESSION_ACTIONS } from "../shared/src/commands/rights.ts";

const WORDS: Readonly<Record<Right, string>> = { any: "yes", own: "own", no: "–" };

/** docs/rights.md, as its table is today. */
export function rightsPage(): string {
  const isSession = (action: string) => SESSION_ACTIONS.some((each) => each === action);
  const actions = Object.keys(RIGHTS) as Action[];
  return [
    "# Who may do what",
    "",
    "Printed by `pnpm rights` from `shared/src/commands/rights.ts`, the one table that `decide` and the sessions read.",
    "**yes**: always; **own**: only with a card or line that they made themselves; **–**: never. What a step does not ask",
    "for, and adding while it is closed, is refused to residents and kiosks besides.",
    "",
    "## Commands",
    "",
    ...table(actions.filter((action) => !isSession(action))),
    "",
    "## Beside commands: what a socket or a request gives, or takes",
    "",
    ...table(SESSION_ACTIONS),
    "",
  ].join("\n");
}

function table(actions: readonly Action[]): string[] {
  const rows = [["", ...ROLES], ...actions.map(rowOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

function rowOf(action: Action): string[] {
  return [`\`${action}\``, ...ROLES.map((role: Role) => WORDS[RIGHTS[action][role]])];
}
