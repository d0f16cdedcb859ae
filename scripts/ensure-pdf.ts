/** In CI it installs qpdf and poppler's programs, which read what Chromium prints. Elsewhere it says that this is left out. */

import { existsSync } from "node:fs";
import { install, knownPackages, mayInstall } from "./apt.ts";
import { outcomeOf } from "./engines.ts";

const PROGRAMS = { qpdf: "/usr/bin/qpdf", "poppler-utils": "/usr/bin/pdftotext" } as const;

function missing(): readonly string[] {
  return Object.entries(PROGRAMS).flatMap(([debianPackage, program]) =>
    existsSync(program) ? [] : [debianPackage],
  );
}

const isCi = Boolean(process.env.CI);
const wanted = isCi && mayInstall() ? missing() : [];
const known = wanted.length > 0 ? knownPackages(wanted) : [];
if (known.length > 0) install(known);

const outcome = outcomeOf({ missing: missing(), isCi, mayInstall: mayInstall(), known });
switch (outcome.kind) {
  case "here":
    console.log("What is printed is read by qpdf and poppler too.");
    break;
  case "skipped":
    console.warn(`
!!! SKIPPED: what is printed is NOT read by qpdf and poppler
!!! ${outcome.why}
!!! On Debian or Ubuntu: sudo apt-get install ${Object.keys(PROGRAMS).join(" ")}
`);
    break;
  case "failed":
    console.error(`\n!!! What is printed can't be read by qpdf and poppler: ${outcome.why}\n`);
    process.exitCode = 1;
}
