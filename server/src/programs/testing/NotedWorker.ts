import type { Worker } from "node:worker_threads";
import { vi } from "vitest";

const real = await vi.importActual<typeof import("node:worker_threads")>("node:worker_threads");

/** Every thread that was started, oldest first; a test empties it. */
export const threads: Worker[] = [];

/** To be put in the place of Node's: a real thread, of which a test knows. */
export class NotedWorker extends real.Worker {
  constructor(...how: ConstructorParameters<typeof Worker>) {
    super(...how);
    threads.push(this);
  }
}
