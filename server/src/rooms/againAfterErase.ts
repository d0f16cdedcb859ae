import { StorageError } from "../storage/BoardStorage.ts";

/** So often in a row nobody erases just while a board is copied. */
const MOST_TRIED = 5;

/** Makes a board again that was not made, because something was erased while it was looked through (MadeOf). */
export async function againAfterErase<Result>(make: () => Promise<Result>, tried = 1): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    const isErased = error instanceof StorageError && error.code === "conflict";
    if (!isErased || tried >= MOST_TRIED) throw error;
    return againAfterErase(make, tried + 1);
  }
}
