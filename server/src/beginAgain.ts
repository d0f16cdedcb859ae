import { beginsAgainText } from "./texts/terminalTexts.ts";

/** In the environment of a program that began again by itself: how often in a row, and when it fell over. */
const FELL = "BUURTBORD_FELL";
/** What it stumbles over at once, it would stumble over for ever. */
const MOST_IN_A_ROW = 3;
const IN_A_ROW_SECONDS = 60;

interface Fall {
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** When this program fell over, so that it began again; null: it was started by somebody. */
export function fellAt(environment: NodeJS.ProcessEnv): number | null {
  return lastFall(environment)?.at ?? null;
}

/**
 * Begins this program once more in its own place: what was under way is cut off, as by a plug that is pulled. Returns where
 * that cannot be (Windows), and after so many falls in a row. `now`: milliseconds since 1970.
 */
export function beginAgain(now: number): void {
  const isInARow = process.uptime() < IN_A_ROW_SECONDS;
  const times = isInARow ? (lastFall(process.env)?.times ?? 0) + 1 : 1;
  if (times > MOST_IN_A_ROW || process.platform === "win32") return;
  const { execPath, execArgv, argv, env } = process;
  process.stdout.write(beginsAgainText);
  process.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], {
    ...env,
    [FELL]: `${times} ${now}`,
  });
}

function lastFall(environment: NodeJS.ProcessEnv): Fall | null {
  const [times = 0, at = 0] = (environment[FELL] ?? "").split(" ").map(Number);
  return times > 0 && at > 0 ? { times, at } : null;
}
