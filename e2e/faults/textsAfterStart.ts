import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { exportBoard, type NewBoard } from "../rig/api.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";

/**
 * The texts on a board after a real server started on these files, by their paths. None when it does not start or does
 * not give the board: then all of it is lost.
 */
export async function textsAfterStart(
  files: ReadonlyMap<string, Buffer>,
  board: NewBoard,
  nodeArguments: readonly string[],
): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-power-"));
  let server: ServerProcess | null = null;
  try {
    for (const [path, bytes] of files) writeFileSync(join(dataDir, basename(path)), bytes);
    server = await ServerProcess.start({ dataDir, nodeArguments });
    return (await exportBoard(server.origin, board)).cards.map((card) => card.text);
  } catch (error) {
    console.log(`  the board could not be read: ${error instanceof Error ? error.message : error}`);
    return [];
  } finally {
    await server?.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
