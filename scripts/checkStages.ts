import type { Stage } from "./runStages.ts";

/** Everything that can be judged without running the product. `pnpm test` begins with the same stages. */
export const checkStages: readonly Stage[] = [
  { name: "build", command: "pnpm build" },
  { name: "types", command: "pnpm typecheck" },
  { name: "lint", command: "pnpm lint" },
  { name: "import rules", command: "vitest run scripts/import-rules.test.ts" },
  { name: "unused code", command: "pnpm unused" },
  { name: "budgets", command: "pnpm budgets" },
];
