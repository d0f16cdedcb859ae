/**
 * In CI it installs the engines beside Chromium's. Elsewhere it says which of them are left out, and how to get them:
 * nobody needs them on a laptop.
 */

import { install, knownPackages, mayInstall } from "./apt.ts";
import { ENGINE_NAMES, ENGINES, missingPackages, outcomeOf } from "./engines.ts";

const isCi = Boolean(process.env.CI);
const wanted = isCi && mayInstall() ? ENGINE_NAMES.flatMap(missingPackages) : [];
const known = wanted.length > 0 ? knownPackages(wanted) : [];
if (known.length > 0) install(known);

for (const name of ENGINE_NAMES) {
  const missing = missingPackages(name);
  const outcome = outcomeOf({ missing, isCi, mayInstall: mayInstall(), known });
  switch (outcome.kind) {
    case "here":
      console.log(`The phone page is tried in ${ENGINES[name].title}.`);
      break;
    case "skipped":
      console.warn(`
!!! SKIPPED: the phone page is NOT tried in ${ENGINES[name].title}
!!! ${outcome.why}
!!! On Debian or Ubuntu: sudo apt-get install ${missing.join(" ")}
`);
      break;
    case "failed":
      console.error(`\n!!! The phone page can't be tried in ${ENGINES[name].title}: ${outcome.why}\n`);
      process.exitCode = 1;
  }
}
