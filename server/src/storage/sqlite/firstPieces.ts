import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { FirstState } from "../BoardStorage.ts";
import type { SnapshotWithState } from "./SnapshotWithState.ts";

/** Part of what a new board begins with. */
export interface FirstPiece {
  readonly ledger: readonly LedgerEntry[];
  readonly snapshots: readonly SnapshotWithState[];
  readonly blobs: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Names of blobs of the board that it is made of. */
  readonly copies: readonly string[];
}

/** So many bytes at once keep the writer of all boards busy for some milliseconds. */
const MOST_BYTES = 512 * 1024;
/** What the others take beside bytes: a row with its checksum, a blob that is read first. */
const BYTES_OF_ENTRY = 512;
const BYTES_OF_COPY = 256 * 1024;

type Part =
  | { readonly entry: LedgerEntry }
  | { readonly snapshot: SnapshotWithState }
  | { readonly blob: readonly [string, Uint8Array] }
  | { readonly copy: string };

/** In order; the first is to be written with the board itself. */
export function firstPieces(first: FirstState): readonly [FirstPiece, ...FirstPiece[]] {
  const pieces: [Part[], ...Part[][]] = [[]];
  let bytes = 0;
  for (const part of partsOf(first)) {
    bytes += bytesOf(part);
    if (bytes > MOST_BYTES && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      bytes = bytesOf(part);
    }
    pieces.at(-1)?.push(part);
  }
  const [one, ...more] = pieces;
  return [pieceOf(one), ...more.map(pieceOf)];
}

function* partsOf({ ledger, snapshots = [], blobs = new Map(), madeOf }: FirstState): Generator<Part> {
  for (const entry of ledger) yield { entry };
  for (const snapshot of snapshots) yield { snapshot };
  for (const blob of blobs) yield { blob };
  for (const copy of madeOf?.blobs ?? []) yield { copy };
}

function bytesOf(part: Part): number {
  if ("entry" in part) return BYTES_OF_ENTRY;
  if ("snapshot" in part) return part.snapshot.state.length;
  return "blob" in part ? part.blob[1].length : BYTES_OF_COPY;
}

function pieceOf(parts: readonly Part[]): FirstPiece {
  return {
    ledger: parts.flatMap((part) => ("entry" in part ? [part.entry] : [])),
    snapshots: parts.flatMap((part) => ("snapshot" in part ? [part.snapshot] : [])),
    blobs: parts.flatMap((part) => ("blob" in part ? [part.blob] : [])),
    copies: parts.flatMap((part) => ("copy" in part ? [part.copy] : [])),
  };
}
