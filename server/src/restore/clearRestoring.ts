import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** So begins the folder, within the data folder, in which a backup is made ready to be put back. */
export const RESTORING = "restoring-";

/**
 * Takes away what is left of a backup that was being made ready when the plug was pulled: what was erased since may still
 * lie in it. Resolves with whether there was something. Rejects where the folder cannot be read or written.
 */
export async function clearRestoring(dataDir: string): Promise<boolean> {
  const left = (await readdir(dataDir)).filter((name) => name.startsWith(RESTORING));
  await Promise.all(left.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
  return left.length > 0;
}
