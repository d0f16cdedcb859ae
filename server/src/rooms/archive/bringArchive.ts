import { randomBytes } from "node:crypto";
import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import { newRecord } from "../board/newRecord.ts";
import type { NewBoard } from "../results.ts";
import type { JoinCodes } from "../tokens.ts";
import type { Archive, LeftOut } from "./Archive.ts";
import type { Refused } from "./ArchiveRefusal.ts";
import { type BroughtBoard, bringBoard, type OwnTables } from "./bringBoard.ts";
import { renamed, withoutErased } from "./broughtIds.ts";
import { openZip } from "./openZip.ts";
import { readArchive } from "./readArchive.ts";

/** What is asked of the program that reads a file. */
export interface BringQuestion {
  readonly zip: Uint8Array;
  readonly erasedIds: ReadonlySet<string>;
  readonly buurt: BuurtId | null;
  readonly joinCodes: JoinCodes;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What comes from a file, whole, as it is put on disk. */
export interface ReadBoard extends BroughtBoard {
  readonly ok: true;
  /** Where it is an evening: the tables of its groups. */
  readonly tables: readonly BroughtBoard[];
  readonly leftOut: LeftOut;
}

const random = { bytes: (length: number) => randomBytes(length) };

const NO_TABLES: OwnTables = new Map();

/** Everything in the file is read and checked before anything is made of it. */
export async function bringArchive(question: BringQuestion): Promise<ReadBoard | Refused> {
  const { zip, erasedIds, buurt } = question;
  const opened = await openZip(zip);
  if (!opened.ok) return opened;
  const reading = await readArchive(opened.files);
  if (!reading.ok) return reading;
  const { file, erased } = withoutErased(reading.file, erasedIds);
  const record = recordOf(file.archive, { buurt }, question);
  const tables = file.tables.map((archive) => {
    const group = archive.board.tableOf?.group;
    if (group === undefined) throw new Error("A table without a group was let in");
    return {
      archive,
      group,
      record: recordOf(archive, { tableOf: { evening: record.id, group } }, question),
    };
  });
  const own: OwnTables = new Map(tables.map(({ group, record }) => [group, record.id]));
  const evening = await bringBoard(renamed(file.archive), record, own, random);
  if (!evening.ok) return evening;
  const brought: BroughtBoard[] = [];
  for (const { archive, record } of tables) {
    const table = await bringBoard(renamed(archive), record, NO_TABLES, random);
    if (!table.ok) return table;
    brought.push(table.board);
  }
  return { ok: true, ...evening.board, tables: brought, leftOut: { ...reading.leftOut, erased } };
}

function recordOf(
  { board: { title, activity, language } }: Archive,
  standing: Pick<NewBoard, "buurt" | "tableOf">,
  { joinCodes, now }: BringQuestion,
): BoardRecord {
  return newRecord({ title, activity, language, ...standing }, joinCodes, random, now);
}
