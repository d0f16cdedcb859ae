/** In CI it installs LibreOffice, which opens the lists that one takes home. Elsewhere it says that this is left out. */

import { existsSync } from "node:fs";
import { install, knownPackages, mayInstall } from "./apt.ts";
import { outcomeOf } from "./engines.ts";

const PACKAGE = "libreoffice-calc";
const missing = () => (existsSync("/usr/bin/soffice") ? [] : [PACKAGE]);

const isCi = Boolean(process.env.CI);
const wanted = isCi && mayInstall() ? missing() : [];
const known = wanted.length > 0 ? knownPackages(wanted) : [];
if (known.length > 0) install(known);

const outcome = outcomeOf({ missing: missing(), isCi, mayInstall: mayInstall(), known });
switch (outcome.kind) {
  case "here":
    console.log("LibreOffice opens the lists that one takes home.");
    break;
  case "skipped":
    console.warn(`
!!! SKIPPED: the lists that one takes home are NOT opened by LibreOffice
!!! ${outcome.why}
!!! On Debian or Ubuntu: sudo apt-get install ${PACKAGE}
`);
    break;
  case "failed":
    console.error(`\n!!! The lists can't be opened by LibreOffice: ${outcome.why}\n`);
    process.exitCode = 1;
}
