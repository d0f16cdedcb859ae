import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A screen that nobody looks at, for a browser that must have one. */
export class VirtualScreen {
  /** What goes into DISPLAY. */
  readonly display: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, display: string) {
    this.#process = process;
    this.display = display;
  }

  static async start(program: string): Promise<VirtualScreen> {
    const screen = ["-screen", "0", "1024x768x24", "-nolisten", "tcp"];
    const child = spawn(program, ["-displayfd", "3", ...screen], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const said: string[] = [];
    child.stderr?.on("data", (chunk) => said.push(String(chunk)));
    const told = once(child.stdio[3] as Readable, "data");
    const ended = once(child, "exit").then(() => {
      throw new Error(`The virtual screen did not start:\n${said.join("")}`);
    });
    const [number] = await Promise.race([told, ended]);
    return new VirtualScreen(child, `:${String(number).trim()}`);
  }

  async close(): Promise<void> {
    const exit = once(this.#process, "exit");
    this.#process.kill();
    await exit;
  }
}
