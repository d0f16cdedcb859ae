import { DatabaseSync } from "node:sqlite";

/** Spoils the last thing that was saved of a board, as a bad disk would. The server must not run. */
export function spoilBoard(databaseFile: string, boardId: string): void {
  const database = new DatabaseSync(databaseFile);
  const ofBoard = "board = (SELECT board FROM boards WHERE id = ?)";
  database
    .prepare(
      `UPDATE updates SET document = x'070707' WHERE ${ofBoard} AND seq = (SELECT max(seq) FROM updates WHERE ${ofBoard})`,
    )
    .run(boardId, boardId);
  database.close();
}
