import type { PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { graphml } from "./graphml.ts";
import { report } from "./report.ts";
import { cardsCsv, linesCsv } from "./tables.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/**
 * A board as one takes it home: `index.html` to read, and all of it for a spreadsheet, as a network, and to bring back
 * (docs/archive.md). Stored, not compressed: a program without an unzipper, and a person with an editor, can read it.
 */
export async function boardZip(
  board: BoardExport,
  photos: ReadonlyMap<PhotoName, Uint8Array>,
  moments: ReadonlyMap<SnapshotId, BoardExport> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = takeHomeTexts[board.language];
  const page = await report(board, ({ photo }) => (photo && photos.get(photo.name)) ?? null);
  const texts = {
    "index.html": page,
    "board.json": JSON.stringify(board, null, 2),
    [`${files.cards}.csv`]: cardsCsv(board),
    [`${files.lines}.csv`]: linesCsv(board),
    [`${files.lines}.graphml`]: graphml(board),
  };
  const zip: Zippable = {};
  for (const [name, text] of Object.entries(texts)) zip[name] = [strToU8(text), { level: 0 }];
  for (const [id, moment] of moments)
    zip[`snapshots/${id}.json`] = [strToU8(JSON.stringify(moment)), { level: 0 }];
  for (const [name, photo] of photos) zip[`photos/${name}.webp`] = [new Uint8Array(photo), { level: 0 }];
  return zipSync(zip);
}
