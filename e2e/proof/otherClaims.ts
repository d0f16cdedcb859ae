import type { Claim } from "./Claim.ts";

/** What was measured by hand: noted with `pnpm proof note`. */
export const OTHER_CLAIMS = {
  rights: {
    title: "Nobody does what they may not",
    how: "`server/src/rooms/laws`, in every `pnpm test`: every role × every command × own, somebody else's or nobody's things, where it is about any, in twelve steps, by phone, page or request in turn; `pnpm test:all` tries each by all three. By Yjs every role × honest writes, forbidden writes and known attacks × client ids × ownership × ways to send them. What is forbidden is refused and changes nothing, to the byte; what is allowed changes just that.",
    figures: {
      commands: { words: "cases of commands", over: "median", atLeast: 5_000 },
      commandsInAll: { words: "the same in `pnpm test:all`", over: "median" },
      writes: { words: "cases by Yjs", over: "median" },
      honest: { words: "kinds of honest update, all let in", over: "median", atLeast: 20 },
    },
  },
  commands: {
    title: "The two commands",
    how: "From a fresh clone with an empty home, with Node 20 and npm only: `npx --yes pnpm@12.21.0 start`, until `/healthz` answers, and `npx --yes pnpm@12.21.0 test`, as continuous integration runs it.",
    figures: {
      first: { words: "first start", over: "median", unit: "s", decimals: 1 },
      second: { words: "second start", over: "median", unit: "s", decimals: 1 },
      test: { words: "the whole test", over: "median", unit: "min", decimals: 1, atMost: 15 },
    },
  },
  all: {
    title: "Everything, also what takes too long for every day",
    how: "`pnpm test:all`: `pnpm test`, and then every walk again in English, with the content security policy out of the way, a photo erased for good, and one evening on phones of every size.",
    figures: {
      passed: { words: "passed", over: "median" },
      failed: { words: "failed", over: "median", atMost: 0 },
    },
  },
} as const satisfies Readonly<Record<string, Claim>>;
