import { strToU8, type Zippable, zipSync } from "fflate";
import type { TakenBoard } from "./TakenBoard.ts";
import { type Photos, takeHomeFiles } from "./takeHomeFiles.ts";

/**
 * A board as one takes it home: `board.json` with all of it, and the same to read, for a spreadsheet and as a network.
 * Stored, not compressed: a program without an unzipper, and a person with an editor, can read it.
 */
export async function boardZip(taken: TakenBoard, photos: Photos): Promise<Uint8Array<ArrayBuffer>> {
  const zip: Zippable = { "board.json": [strToU8(JSON.stringify(taken.board, null, 2)), { level: 0 }] };
  for (const file of takeHomeFiles.values()) {
    const content = await file.content(taken, photos);
    zip[file.name(taken)] = [typeof content === "string" ? strToU8(content) : content, { level: 0 }];
  }
  for (const [name, photo] of photos) zip[`photos/${name}.webp`] = [new Uint8Array(photo), { level: 0 }];
  return zipSync(zip);
}
