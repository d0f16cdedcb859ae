import { DatabaseSync } from "node:sqlite";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Damage } from "../contract/Damage.ts";

/** For tests: spoils a row of a closed database, as a bad disk would. */
export function damageDatabase(path: string, boardId: BoardId, damage: Damage): void {
  const database = new DatabaseSync(path);
  const ofBoard = "board = (SELECT board FROM boards WHERE id = ?)";
  const spoilt = new Uint8Array([7, 7, 7]);
  switch (damage.row) {
    case "state": {
      const newest = `seq = (SELECT max(seq) FROM states WHERE ${ofBoard})`;
      database
        .prepare(`UPDATE states SET document = ? WHERE ${ofBoard} AND ${newest}`)
        .run(spoilt, boardId, boardId);
      break;
    }
    case "update":
      database
        .prepare(`UPDATE updates SET document = ? WHERE ${ofBoard} AND seq = ?`)
        .run(spoilt, boardId, damage.seq);
      break;
    case "ledger":
      database.prepare(`UPDATE ledger SET value = '{}' WHERE ${ofBoard}`).run(boardId);
      break;
    case "snapshot":
      database
        .prepare(`UPDATE snapshots SET state = ? WHERE ${ofBoard} AND id = ?`)
        .run(spoilt, boardId, damage.id);
      break;
    default:
      unreachable(damage);
  }
  database.close();
}
