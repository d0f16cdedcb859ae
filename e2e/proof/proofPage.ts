import type { Claim, Figure } from "./Claim.ts";
import { figureOver, type Run } from "./Run.ts";

const HEAD = `# Proof

What was counted and measured, how, and on what. Made from docs/proof.json by \`pnpm proof\`; each command adds what it
finds, and long ones go on where they stopped. Counts and ratios hold anywhere; milliseconds and megabytes depend on the
machine, and of these the newest five runs give the median. A goal that is missed says so.

In every \`pnpm test\` besides: the rights of every role, command and ownership (server/src/rooms/laws), and short versions
of the long runs.
`;

/** docs/proof.md. */
export function proofPage(
  claims: Readonly<Record<string, Claim>>,
  runs: Readonly<Record<string, readonly Run[] | undefined>>,
): string {
  const sections = Object.entries(claims).map(([id, claim]) => section(claim, runs[id] ?? []));
  return [HEAD, ...sections].join("\n");
}

/** The figures of one claim, a line of Markdown's table each. */
export function figureLines(
  claim: Claim,
  figureNamed: (name: string) => number | undefined,
): readonly string[] {
  return Object.entries(claim.figures).flatMap(([name, figure]) => {
    const value = figureNamed(name);
    return value === undefined
      ? []
      : [`| ${figure.words} | ${said(figure, value)} | ${goal(figure, value)} |`];
  });
}

function section(claim: Claim, runs: readonly Run[]): string {
  const lines = figureLines(claim, (name) => figureOver(claim.figures[name] as Figure, name, runs));
  const table = ["| | | goal |", "| --- | ---: | ---: |", ...lines].join("\n");
  return `## ${claim.title}\n\n${claim.how}\n\n${lines.length > 0 ? `${table}\n\n${provenance(runs)}` : "Not run yet."}\n`;
}

function said({ unit, decimals = 0 }: Figure, value: number): string {
  const number = value.toLocaleString("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return unit ? `${number} ${unit}` : number;
}

function goal(figure: Figure, value: number): string {
  if (figure.atMost !== undefined) return `≤ ${figure.atMost}${value > figure.atMost ? ", missed" : ""}`;
  if (figure.atLeast !== undefined) return `≥ ${figure.atLeast}${value < figure.atLeast ? ", missed" : ""}`;
  return "";
}

function provenance(runs: readonly Run[]): string {
  return runs
    .map(({ date, machine, seeds }) => `${date}, ${machine}${seeds ? `, seeds ${seeds.join("–")}` : ""}`)
    .filter((line, n, all) => all.indexOf(line) === n)
    .map((line) => `- ${line}`)
    .join("\n");
}
