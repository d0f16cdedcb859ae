import type { Target } from "./Target.ts";

/** Uses a server and stops it, also when something goes wrong. */
export async function using<Server extends Target, T>(
  target: Server,
  use: (target: Server) => Promise<T>,
): Promise<T> {
  try {
    return await use(target);
  } finally {
    await target.stop();
  }
}
