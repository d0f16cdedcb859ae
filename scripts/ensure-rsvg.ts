/** In CI it installs rsvg-convert, which draws our SVG a second time. Elsewhere it says that this is left out. */

import { existsSync } from "node:fs";
import { install, knownPackages, mayInstall } from "./apt.ts";
import { outcomeOf } from "./engines.ts";

const PACKAGE = "librsvg2-bin";
const missing = () => (existsSync("/usr/bin/rsvg-convert") ? [] : [PACKAGE]);

const isCi = Boolean(process.env.CI);
const wanted = isCi && mayInstall() ? missing() : [];
const known = wanted.length > 0 ? knownPackages(wanted) : [];
if (known.length > 0) install(known);

const outcome = outcomeOf({ missing: missing(), isCi, mayInstall: mayInstall(), known });
switch (outcome.kind) {
  case "here":
    console.log("The board's SVG is drawn by rsvg-convert too.");
    break;
  case "skipped":
    console.warn(`
!!! SKIPPED: the board's SVG is NOT drawn by rsvg-convert
!!! ${outcome.why}
!!! On Debian or Ubuntu: sudo apt-get install ${PACKAGE}
`);
    break;
  case "failed":
    console.error(`\n!!! The board's SVG can't be drawn by rsvg-convert: ${outcome.why}\n`);
    process.exitCode = 1;
}
