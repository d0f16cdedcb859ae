import { existsSync } from "node:fs";
import { install, knownPackages, mayInstall } from "./apt.ts";
import { outcomeOf } from "./engines.ts";

interface Wanted {
  /** By Debian package: a program that it brings. */
  readonly programs: Readonly<Record<string, string>>;
  /** What is tested, and with whose help: "The SVG is drawn", "by rsvg-convert". */
  readonly what: string;
  readonly by: string;
}

/**
 * Other people's programs that look at what we make. In CI they are installed, and without them the tests fail;
 * elsewhere it is said, loudly, that this is left out.
 */
export function ensurePrograms({ programs, what, by }: Wanted): void {
  const missing = () => Object.keys(programs).filter((name) => !existsSync(programs[name] ?? ""));
  const isCi = Boolean(process.env.CI);
  const wanted = isCi && mayInstall() ? missing() : [];
  const known = wanted.length > 0 ? knownPackages(wanted) : [];
  if (known.length > 0) install(known);
  const outcome = outcomeOf({ missing: missing(), isCi, mayInstall: mayInstall(), known });
  switch (outcome.kind) {
    case "here":
      console.log(`${what} ${by} too.`);
      break;
    case "skipped":
      console.warn(`
!!! SKIPPED: ${what} by us only, NOT ${by}
!!! ${outcome.why}
!!! On Debian or Ubuntu: sudo apt-get install ${Object.keys(programs).join(" ")}
`);
      break;
    case "failed":
      console.error(`\n!!! ${what} by us only, and not ${by}: ${outcome.why}\n`);
      process.exitCode = 1;
  }
}
