/** One thing that happened to the files on disk, as watchedDisk.c noted it. Paths are absolute. */
export type DiskEvent =
  | { readonly what: "write"; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly what: "truncate"; readonly path: string; readonly size: number }
  | { readonly what: "unlink"; readonly path: string }
  | { readonly what: "rename"; readonly path: string; readonly to: string }
  | { readonly what: "sync"; readonly path: string };

export interface TracedEvent {
  readonly event: DiskEvent;
  /** Length of the trace in bytes when this had happened. */
  readonly end: number;
}

const HEADER_BYTES = 16;

/** Reads a trace in order. A record that a kill cut off at the end is left out: it did not happen. */
export function* readTrace(trace: Buffer): Generator<TracedEvent> {
  let at = 0;
  while (at + HEADER_BYTES <= trace.length) {
    const pathStart = at + HEADER_BYTES;
    const bytesStart = pathStart + trace.readUInt16LE(at + 2);
    const end = bytesStart + trace.readUInt32LE(at + 4);
    if (end > trace.length) return;
    const path = trace.toString("utf8", pathStart, bytesStart);
    const number = Number(trace.readBigUInt64LE(at + 8));
    const event = eventOf(
      trace.toString("latin1", at, at + 1),
      path,
      number,
      trace.subarray(bytesStart, end),
    );
    yield { event, end };
    at = end;
  }
}

function eventOf(what: string, path: string, number: number, bytes: Buffer): DiskEvent {
  switch (what) {
    case "w":
      return { what: "write", path, offset: number, bytes };
    case "t":
      return { what: "truncate", path, size: number };
    case "u":
      return { what: "unlink", path };
    case "r":
      return { what: "rename", path, to: bytes.toString("utf8") };
    case "s":
      return { what: "sync", path };
    default:
      throw new Error(`The trace holds a record of an unknown kind: ${JSON.stringify(what)}`);
  }
}
