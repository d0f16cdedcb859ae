/** What a disk may tear a write at. */
const SECTOR = 512;

export type FileChange =
  | { readonly what: "write"; readonly offset: number; readonly bytes: Buffer }
  | { readonly what: "truncate"; readonly size: number };

/** One file: what the disk surely has, and what was written since the last fsync. */
export class SimulatedFile {
  #durable = Buffer.alloc(0);
  #pending: FileChange[] = [];

  take(change: FileChange): void {
    this.#pending.push(change);
  }

  sync(): void {
    this.#durable = applied(this.#durable, this.#pending);
    this.#pending = [];
  }

  /** As it could be after the power went: any subset of the pending changes, and one write of them torn. */
  afterPowerLoss(random: () => number): Buffer {
    const kept = this.#pending.filter(subset(random));
    const torn = Math.floor(random() * kept.length);
    const parts = kept.flatMap((change, index) => (index === torn ? tear(change, random) : [change]));
    return applied(Buffer.from(this.#durable), parts);
  }
}

/** Nothing, everything, or each by chance: a disk that lost its whole cache is as likely as one that lost a bit of it. */
function subset(random: () => number): () => boolean {
  const share = [0, 1, 0.5, random()][Math.floor(random() * 4)] ?? 0;
  return () => random() < share;
}

/** Only some of the sectors that a write touches reached the disk. */
function tear(change: FileChange, random: () => number): FileChange[] {
  if (change.what === "truncate") return [change];
  const { offset, bytes } = change;
  const parts: FileChange[] = [];
  let from = 0;
  while (from < bytes.length) {
    const to = Math.min(bytes.length, from + SECTOR - ((offset + from) % SECTOR));
    if (random() < 0.5) parts.push({ what: "write", offset: offset + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return parts;
}

function applied(contents: Buffer<ArrayBuffer>, changes: readonly FileChange[]): Buffer<ArrayBuffer> {
  let length = contents.length;
  let file = contents;
  for (const change of changes) {
    const needed = change.what === "write" ? change.offset + change.bytes.length : change.size;
    if (needed > file.length) file = grown(file, needed);
    if (change.what === "write") file.set(change.bytes, change.offset);
    else file.fill(0, change.size); // what is cut off comes back as zeros when the file grows again
    length = change.what === "write" ? Math.max(length, needed) : needed;
  }
  return file.subarray(0, length);
}

function grown(file: Buffer, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(Math.max(needed, file.length * 2));
  larger.set(file);
  return larger;
}
