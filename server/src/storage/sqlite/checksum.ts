import { crc32 } from "node:zlib";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";

// Each checksum covers the row's place as well as its bytes, so that a sound row in a wrong place is noticed too.
// CRC-32 finds what disks do (torn, zeroed, swapped and rotted pages); it is no defence against a person.

type Bytes = Uint8Array | null;

export function stateChecksum(
  id: BoardId,
  seq: number,
  at: number,
  document: Bytes,
  backstage: Bytes,
): number {
  return checksum(["state", id, seq, at], [document, backstage]);
}

export function updateChecksum(
  id: BoardId,
  seq: number,
  at: number,
  document: Bytes,
  backstage: Bytes,
): number {
  return checksum(["update", id, seq, at], [document, backstage]);
}

export function ledgerChecksum(id: BoardId, entry: string, key: string, value: string): number {
  return checksum(["ledger", id, entry, key, value], []);
}

/** `base`: the snapshot that it hangs on; null: it is whole. */
export function snapshotChecksum(
  id: BoardId,
  snapshotId: string,
  base: string | null,
  state: Uint8Array,
): number {
  return checksum(["snapshot", id, snapshotId, ...(base === null ? [] : [base])], [state]);
}

export function blobChecksum(id: BoardId, name: string, bytes: Uint8Array): number {
  return checksum(["blob", id, name], [bytes]);
}

function checksum(place: readonly (string | number)[], contents: readonly Bytes[]): number {
  const lengths = contents.map((bytes) => bytes?.byteLength ?? null);
  let sum = crc32(JSON.stringify([...place, ...lengths]));
  for (const bytes of contents) if (bytes !== null) sum = crc32(bytes, sum);
  return sum;
}
