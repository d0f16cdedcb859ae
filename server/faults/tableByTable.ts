import type { BoardRecord, BoardStorage, FirstState } from "../src/storage/BoardStorage.ts";
import { storageWith } from "./storageWith.ts";

/**
 * A storage that makes an evening first and its tables after it, each in a commit of its own: what was promised is that
 * they come together. The rounds with files must catch it.
 */
export function tableByTable(storage: BoardStorage): BoardStorage {
  const create = async (board: BoardRecord, { tables = [], ...first }: FirstState): Promise<void> => {
    await storage.create(board, first);
    for (const table of tables) await storage.create(table.board, table.first);
  };
  return storageWith(storage, { create });
}
