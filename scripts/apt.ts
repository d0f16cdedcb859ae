import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether this machine lets us install what a test needs: Debian or its like, as root. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Says what it runs. The outcome is judged by looking for what was wanted, not by an exit code. */
export function run(command: string): void {
  console.log(`> ${command}`);
  spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** Which of these packages can be had here, after asking anew. */
export function knownPackages(packages: readonly string[]): string[] {
  run("apt-get update");
  const isKnown = (name: string) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;
  return packages.filter(isKnown);
}

export function install(packages: readonly string[]): void {
  // Another apt may be at work on a fresh machine: wait for it instead of failing.
  run(`apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${packages.join(" ")}`);
}
