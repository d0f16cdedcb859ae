/** Makes sure that there is a C compiler for the faults of the disk, or says how to get one. Only Linux needs it. */

import { spawnSync } from "node:child_process";
import { install, knownPackages, mayInstall } from "./apt.ts";

const HOW_TO_FIX = `There is no C compiler (cc) for the tests of a failing disk, and it could not be installed.
Install gcc with your system's package manager: on Debian and Ubuntu, apt-get install gcc libc6-dev`;

function compilerIsMissing(): boolean {
  return process.platform === "linux" && spawnSync("cc", ["--version"]).status !== 0;
}

if (compilerIsMissing() && mayInstall()) install(knownPackages(["gcc", "libc6-dev"]));

if (compilerIsMissing()) {
  console.error(HOW_TO_FIX);
  process.exit(1);
}
