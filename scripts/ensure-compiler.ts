/** Makes sure that there is a C compiler for the faults of the disk, or says how to get one. Only Linux needs it. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const HOW_TO_FIX = `There is no C compiler (cc) for the tests of a failing disk, and it could not be installed.
Install gcc with your system's package manager: on Debian and Ubuntu, apt-get install gcc libc6-dev`;

function run(command: string): void {
  console.log(`> ${command}`);
  // The outcome is judged by looking for the compiler again, not by the exit code.
  spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function compilerIsMissing(): boolean {
  return process.platform === "linux" && spawnSync("cc", ["--version"]).status !== 0;
}

if (compilerIsMissing() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  run("apt-get update");
  run("apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends gcc libc6-dev");
}

if (compilerIsMissing()) {
  console.error(HOW_TO_FIX);
  process.exit(1);
}
