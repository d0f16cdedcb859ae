import type { DatabaseSync } from "node:sqlite";
import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { StorageError } from "../BoardStorage.ts";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import type { BuurtWriteRequest } from "./messages.ts";

/** What is written of neighbourhoods, on the open transaction. */
export class BuurtWrites {
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync) {
    this.#sql = prepare(database);
  }

  run(request: BuurtWriteRequest): void {
    switch (request.ask) {
      case "putBuurt":
        this.#put(request.buurt);
        break;
      case "eraseBuurt":
        this.#sql.erase.run(request.id);
        break;
      case "setBuurtOf":
        this.#setBuurtOf(request.boardId, request.buurt);
        break;
      case "putProgramme":
        this.#putProgramme(request.buurt, request.programme);
        break;
      case "removeProgramme":
        this.#sql.removeProgramme.run(request.buurt, request.id);
        break;
      default:
        unreachable(request);
    }
  }

  #put({ id, name, secretHash, createdAt }: BuurtRecord): void {
    this.#sql.put.run(id, name, secretHash, createdAt);
  }

  #setBuurtOf(boardId: string, buurt: BuurtId | null): void {
    if (buurt !== null) this.#mustBeThere(buurt);
    const { changes } = this.#sql.setBuurtOf.run(buurt, boardId);
    if (changes === 0) throw new StorageError("conflict", `There is no board ${boardId}.`);
  }

  #putProgramme(buurt: BuurtId, { id, activity, name, steps, savedAt }: SavedProgramme): void {
    this.#mustBeThere(buurt);
    this.#sql.putProgramme.run(buurt, id, activity, name, steps, savedAt);
  }

  #mustBeThere(id: BuurtId): void {
    if (this.#sql.isThere.get(id) === undefined)
      throw new StorageError("conflict", `There is no buurt ${id}.`);
  }
}

function prepare(database: DatabaseSync) {
  return {
    isThere: database.prepare("SELECT 1 FROM buurten WHERE id = ?"),
    put: database.prepare(
      `INSERT INTO buurten (id, name, secretHash, createdAt) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, secretHash = excluded.secretHash`,
    ),
    erase: database.prepare("DELETE FROM buurten WHERE id = ?"),
    setBuurtOf: database.prepare("UPDATE boards SET buurt = ? WHERE id = ?"),
    putProgramme: database.prepare(
      "INSERT OR REPLACE INTO programmes (buurt, id, activity, name, steps, savedAt) VALUES (?, ?, ?, ?, ?, ?)",
    ),
    removeProgramme: database.prepare("DELETE FROM programmes WHERE buurt = ? AND id = ?"),
  };
}
