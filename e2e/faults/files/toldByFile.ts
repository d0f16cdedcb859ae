import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";

/** As boards, cards, photos and moments are called. */
const ID = /(?<=["/])[a-z]-[\w-]{16}/g;

/** What a file that one takes home says. */
export interface Told {
  /** Everything that is written in it. */
  readonly words: string;
  /** The photos, byte for byte. */
  readonly photos: string;
}

/** Nobody sits there any more, and a board made of a moment begins with a moment of its own. */
const OF_THE_DAY = new Set(["people", "guests", "takenAt"]);

/**
 * What a file says, apart from when it was made, how many people sat there, and what things are called on this server: a
 * file tells the same as the boards that were made of it.
 */
export function toldByFile(zip: Uint8Array): Told {
  const names = new Map<string, string>();
  const inOrder = (text: string) =>
    text.replace(ID, (id) => {
      if (!names.has(id)) names.set(id, `${names.size}`);
      return names.get(id) ?? id;
    });
  const files = Object.entries(unzipSync(zip)).sort(([one], [other]) => (one < other ? -1 : 1));
  const words = files
    .filter(([name]) => name.endsWith(".json"))
    .map(([name, json]) => inOrder(`"${name}": ${written(json)}`));
  const photos = files
    .filter(([name]) => name.endsWith(".webp"))
    .map(([name, bytes]) => `${inOrder(name)} ${createHash("sha256").update(bytes).digest("hex")}`);
  return { words: words.join("\n"), photos: photos.sort().join("\n") };
}

function written(json: Uint8Array): string {
  const { exportedAt: _, ...said } = JSON.parse(strFromU8(json));
  return JSON.stringify(said, (key, value) => (OF_THE_DAY.has(key) ? 0 : value));
}
