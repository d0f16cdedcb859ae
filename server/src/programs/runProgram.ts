import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { environmentOfProgram } from "./environmentOfProgram.ts";

/** What one run of a program may take, and what it is given. */
export interface Run {
  readonly input: Uint8Array;
  /** Milliseconds; whoever takes longer is ended. */
  readonly longestMs: number;
  readonly arguments?: readonly string[];
  /** For Node itself, before the program's name. */
  readonly flags?: readonly string[];
}

export type Ran =
  | { readonly state: "answered"; readonly said: Buffer }
  /** It took too long or too much, or it stumbled: it would again. What it had said by then is half an answer. */
  | { readonly state: "failed" }
  /** The computer has no room for another program now: no memory, no process, no descriptor. */
  | { readonly state: "not-started" };

/**
 * Runs a program of our own with nothing of ours in its environment: the evening goes on beside it, and all the memory
 * that it took goes with it. Never rejects.
 */
export async function runProgram(program: URL, run: Run): Promise<Ran> {
  const child = start(program, run);
  if (child === null) return { state: "not-started" };
  const ended = new Promise<boolean>((resolve) => child.once("close", (code) => resolve(code === 0)));
  child.stdin.on("error", () => {}); // it ended before it read everything: then it does not end well
  child.stdin.end(run.input);
  const [said, isWell] = await Promise.all([buffer(child.stdout).catch(() => null), ended]);
  return isWell && said !== null ? { state: "answered", said } : { state: "failed" };
}

function start(program: URL, { flags = [], arguments: args = [], longestMs }: Run) {
  try {
    const child = spawn(process.execPath, [...flags, fileURLToPath(program), ...args], {
      stdio: ["pipe", "pipe", "ignore"],
      env: environmentOfProgram(),
      timeout: longestMs,
      killSignal: "SIGKILL",
    });
    child.on("error", () => {}); // that it was not started is seen below
    return child.pid === undefined ? null : child;
  } catch (error) {
    // Of a few reasons, no memory among them, Node tells by throwing.
    if (isOfSpawn(error)) return null;
    throw error;
  }
}

function isOfSpawn(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "spawn";
}
