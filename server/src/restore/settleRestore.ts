import { brokenOffTexts } from "../texts/terminalTexts.ts";
import { clearRestoring } from "./clearRestoring.ts";
import { finishRestore } from "./putInPlace.ts";

/**
 * Opens what is in `dataDir` once a backup is whole in its place, where that was broken off, or not at all. `says`: what
 * became of it, in Dutch; empty when there was none. `onLeft` is told why what is left of one could not be taken away.
 * Rejects as `open` does, and with StorageError when the backup cannot be put in its place.
 */
export async function settleRestore<Opened>(
  dataDir: string,
  open: () => Promise<Opened>,
  onLeft: (error: unknown) => void,
): Promise<{ readonly opened: Opened; readonly says: string }> {
  const isFinished = await finishRestore(dataDir);
  const opened = await open();
  const isUndone = await clearRestoring(dataDir).catch((error: unknown) => {
    onLeft(error);
    return false;
  });
  const says = [isFinished ? brokenOffTexts.finished : "", isUndone ? brokenOffTexts.undone : ""].join("");
  return { opened, says };
}
