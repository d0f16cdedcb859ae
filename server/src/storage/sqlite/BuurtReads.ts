import type { DatabaseSync } from "node:sqlite";
import type { ActivityId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import { number, type Row, text } from "./row.ts";

/** What is read of neighbourhoods. */
export class BuurtReads {
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync) {
    this.#sql = prepare(database);
  }

  buurt(id: BuurtId): BuurtRecord | null {
    const row = this.#sql.buurt.get(id);
    if (row === undefined) return null;
    return {
      id: text(row, "id") as BuurtId,
      name: text(row, "name"),
      secretHash: text(row, "secretHash"),
      createdAt: number(row, "createdAt"),
    };
  }

  programmes(buurt: BuurtId): readonly SavedProgramme[] {
    return this.#sql.programmes.all(buurt).map(savedProgramme);
  }
}

function prepare(database: DatabaseSync) {
  return {
    buurt: database.prepare("SELECT id, name, secretHash, createdAt FROM buurten WHERE id = ?"),
    programmes: database.prepare(
      "SELECT id, activity, name, steps, savedAt FROM programmes WHERE buurt = ? ORDER BY name, id",
    ),
  };
}

function savedProgramme(row: Row): SavedProgramme {
  return {
    id: text(row, "id"),
    activity: text(row, "activity") as ActivityId,
    name: text(row, "name"),
    steps: text(row, "steps"),
    savedAt: number(row, "savedAt"),
  };
}
