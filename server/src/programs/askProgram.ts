import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { environmentOfProgram } from "./environmentOfProgram.ts";

/** What one question may take, in megabytes and milliseconds: more ends the program, and this one goes on. */
const MOST_MEGABYTES = 1_024;
const LONGEST_MS = 15 * 60_000;

/**
 * Asks one thing of a program of its own, with nothing of ours in its environment: the evening goes on beside it, and all the memory
 * that it took goes with it. Its answer; null: it was too much for it, and it ended without one. Never rejects.
 */
export async function askProgram<Answer>(program: URL, question: unknown): Promise<Answer | null> {
  const flags = [`--max-old-space-size=${MOST_MEGABYTES}`, fileURLToPath(program)];
  const child = spawn(process.execPath, flags, {
    stdio: ["pipe", "pipe", "ignore"],
    env: environmentOfProgram(),
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  child.stdin.on("error", () => {}); // it ended before it read everything: then it does not end well
  child.stdin.end(serialize(question));
  const [said, isWell] = await Promise.all([buffer(child.stdout).catch(() => null), ended]);
  return isWell && said !== null && said.length > 0 ? (deserialize(said) as Answer) : null;
}
