import type { Claim } from "./Claim.ts";

/** What was measured by hand: noted with `pnpm proof note`. */
export const OTHER_CLAIMS = {
  commands: {
    title: "The two commands",
    how: "From a fresh clone with an empty home, with Node 20 and npm only: `npx --yes pnpm@12.21.0 start`, until `/healthz` answers, and `npx --yes pnpm@12.21.0 test`, as continuous integration runs it.",
    figures: {
      first: { words: "first start", over: "median", unit: "s", decimals: 1 },
      second: { words: "second start", over: "median", unit: "s", decimals: 1 },
      test: { words: "the whole test", over: "median", unit: "min", decimals: 1, atMost: 15 },
    },
  },
  phone: {
    title: "The phone page is light",
    how: "`pnpm budgets`: everything it loads before a first contribution, gzip, no fonts. No tldraw, no Yjs and no React in it.",
    figures: { weight: { words: "in all", over: "median", unit: "kB", decimals: 1, atMost: 100 } },
  },
} as const satisfies Readonly<Record<string, Claim>>;
