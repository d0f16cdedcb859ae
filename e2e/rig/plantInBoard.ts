import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";

/**
 * Adds to what is saved of a board, past every check of the server, as another version may have written it. `update`:
 * Yjs. The server must not run.
 */
export function plantInBoard(databaseFile: string, boardId: string, update: Uint8Array): void {
  const database = new DatabaseSync(databaseFile);
  const row = database
    .prepare("SELECT board, seq, lastActivityAt AS at FROM boards WHERE id = ?")
    .get(boardId);
  if (row === undefined) throw new Error(`There is no board ${boardId}`);
  const { board, seq, at } = row as { board: number; seq: number; at: number };
  // As server/src/storage/sqlite/checksum.ts has it.
  const place = JSON.stringify(["update", boardId, seq + 1, at, update.byteLength, null]);
  database
    .prepare(
      "INSERT INTO updates (board, seq, at, document, backstage, checksum) VALUES (?, ?, ?, ?, NULL, ?)",
    )
    .run(board, seq + 1, at, update, crc32(update, crc32(place)));
  database.prepare("UPDATE boards SET seq = ? WHERE board = ?").run(seq + 1, board);
  database.close();
}
