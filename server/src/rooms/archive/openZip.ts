import { setImmediate as breathe } from "node:timers/promises";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { type Refused, refused } from "./ArchiveRefusal.ts";
import { isZip } from "./isZip.ts";

export type ZipReading = { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> } | Refused;

/** Of so many bytes at a time: compressed, they can become a thousand times as many before anybody counts them. */
const BITE = 2 * 1024;
/** After so many bytes, in or out, others have their turn. */
const BREATH = 4 * 1024 * 1024;

/** What is kept of it; anything else is counted and forgotten. */
const OURS = /(?:^|\/)(?:board\.json|snapshots\/[^/]+\.json|photos\/[^/]+\.webp)$/;

/** What stands at the end of a zip: a file that was cut off has none. */
const END = Buffer.from("PK\x05\x06", "latin1");
/** Its length, with that of the remark that may follow as its last two bytes. */
const END_BYTES = 22;
const LONGEST_END = END_BYTES + 0xffff;

/**
 * The files of an archive in a zip by their name, unpacked. What a zip says of sizes is not believed: what comes out is counted as it
 * comes, and too much of it ends the reading. Nothing is written anywhere.
 */
export async function openZip(zip: Uint8Array): Promise<ZipReading> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  if (!isZip(bytes)) return refused("archive-unreadable", "not a zip");
  if (!hasEnd(bytes.subarray(-LONGEST_END))) return refused("archive-broken", "no end");
  const unpacked = new Unpacked();
  const unzip = new Unzip((file) => unpacked.add(file));
  unzip.register(UnzipInflate);
  let breathed = 0;
  try {
    for (let at = 0; at < bytes.length; at += BITE) {
      unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
      if (unpacked.refusal !== null) return unpacked.refusal;
      if (at + unpacked.bytes - breathed < BREATH) continue;
      breathed = at + unpacked.bytes;
      await breathe();
    }
  } catch {
    return refused("archive-broken", "not a whole zip");
  }
  return unpacked.files;
}

/** A workbook in it is a zip too, with an end of its own: this zip's is the one after which nothing comes. */
function hasEnd(last: Buffer): boolean {
  for (let at = last.lastIndexOf(END); at !== -1; at = at === 0 ? -1 : last.lastIndexOf(END, at - 1)) {
    const isWhole = at + END_BYTES <= last.length;
    if (isWhole && at + END_BYTES + last.readUInt16LE(at + END_BYTES - 2) === last.length) return true;
  }
  return false;
}

/** What came out so far. */
class Unpacked {
  readonly #files = new Map<string, Uint8Array[]>();
  readonly #unfinished = new Set<string>();
  #count = 0;
  /** All that came out, kept or not. */
  bytes = 0;
  refusal: Refused | null = null;

  add(file: UnzipFile): void {
    this.#count += 1;
    const refusal = this.#refusalOf(file);
    if (refusal !== null) this.#refuse(refusal);
    else this.#unpack(file);
  }

  #refusalOf({ name }: UnzipFile): Refused | null {
    if (this.#count > LIMITS.archiveFiles) return refused("archive-too-large", "too many files");
    if (leadsElsewhere(name)) return refused("archive-broken", "a name that leads elsewhere");
    return this.#files.has(name) ? refused("archive-broken", "a name twice") : null;
  }

  #unpack(file: UnzipFile): void {
    const { name } = file;
    const pieces: Uint8Array[] = [];
    const isOurs = OURS.test(name);
    let bytes = 0;
    this.#files.set(name, pieces);
    this.#unfinished.add(name);
    file.ondata = (error, piece, isLast) => {
      if (error !== null) return this.#refuse(refused("archive-broken", "a file that cannot be unpacked"));
      bytes += piece.length;
      this.bytes += piece.length;
      const isTooMuch = this.bytes > LIMITS.archiveBytes || (isOurs && bytes > LIMITS.archiveJsonBytes);
      if (isTooMuch) return this.#refuse(refused("archive-too-large", "too much"));
      if (isOurs && this.refusal === null) pieces.push(piece);
      if (isLast) this.#unfinished.delete(name);
    };
    file.start();
  }

  #refuse(refusal: Refused): void {
    this.refusal ??= refusal;
    this.#files.clear();
  }

  get files(): ZipReading {
    if (this.#unfinished.size > 0) return refused("archive-broken", "a file that has no end");
    const ours = [...this.#files].filter(([name]) => OURS.test(name));
    const files = ours.map(([name, pieces]) => [name, Buffer.concat(pieces)] as const);
    return { ok: true, files: new Map(files) };
  }
}

/** No name of ours does. Nothing is written under it either way; whoever makes one means no good. */
function leadsElsewhere(name: string): boolean {
  return /^[/\\]|\\|^[a-z]:|\0/i.test(name) || name.split("/").includes("..");
}
