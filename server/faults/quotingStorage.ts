import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import {
  type Batch,
  type BoardStorage,
  type LoadedParts,
  StorageError,
} from "../src/storage/BoardStorage.ts";
import { storageWith } from "./storageWith.ts";

/** A batch with this in a text is not saved. */
export const UNSAVABLE = "onbewaarbaar";
/** A batch with this in a text is not saved, and its board cannot be read once after it. */
export const UNREADABLE = "onleesbaar";
/** A batch with this in a text ends the program. */
export const FATAL = "fataal";

/** Whatever fails in it says what it was given: names, texts and hashes, in its error's message, code and name. */
export function quotingStorage(storage: BoardStorage): BoardStorage {
  let unreadable = "";
  const quoting: Partial<BoardStorage> = {
    async append(batch: Batch) {
      const said = `${Buffer.from(batch.document ?? []).toString()} ${JSON.stringify(batch.ledger)}`;
      if (said.includes(FATAL)) setImmediate(() => quote(said));
      if (said.includes(UNREADABLE)) unreadable = said;
      if (said.includes(UNREADABLE) || said.includes(UNSAVABLE)) quote(said);
      return storage.append(batch);
    },
    async load(boardId: BoardId, parts?: LoadedParts) {
      const said = unreadable;
      unreadable = "";
      if (said !== "") quote(said);
      return storage.load(boardId, parts);
    },
    async compact(_boardId, _seq, document) {
      quote(Buffer.from(document).toString());
    },
  };
  return storageWith(storage, quoting);
}

function quote(said: string): never {
  const cause = Object.assign(new Error(said), { name: said, code: said });
  throw Object.assign(new StorageError("not-saved", `Row refused:\n    at ${said}`, { cause }), {
    detail: said,
  });
}
