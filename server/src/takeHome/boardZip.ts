import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { archiveParts } from "./archiveParts.ts";
import { leadersReport } from "./leadersReport.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { type Photos, takeHomeFiles } from "./takeHomeFiles.ts";

/**
 * A board as one takes it home: `index.html` to read, and all of it for a spreadsheet, as a network, and to bring back
 * (docs/archive.md). Stored, not compressed: a program without an unzipper, and a person with an editor, can read it.
 */
export async function boardZip(
  taken: TakenBoard,
  photos: Photos,
  moments: Iterable<readonly [SnapshotId, BoardExport]> = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const zip: Zippable = {};
  const put = (name: string, content: string | Uint8Array) => {
    zip[name] = [typeof content === "string" ? strToU8(content) : content, { level: 0 }];
  };
  put("index.html", await leadersReport(taken, photos, archiveParts(taken)));
  put("board.json", JSON.stringify(taken.board, null, 2));
  const files = [...takeHomeFiles].filter(([, { isOf }]) => isOf?.(taken) ?? true);
  for (const [file, { name, content }] of files)
    if (file !== "report.html") put(name(taken.board.language), await content(taken, photos));
  for (const [id, moment] of moments) put(`snapshots/${id}.json`, JSON.stringify(moment));
  for (const [name, photo] of photos) put(`photos/${name}.webp`, new Uint8Array(photo));
  return zipSync(zip);
}
