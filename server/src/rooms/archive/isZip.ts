const BEGIN = Buffer.from("PK\x03\x04", "latin1");

/** Whether it begins as a zip of at least one file does. */
export function isZip(bytes: Uint8Array): boolean {
  return BEGIN.equals(bytes.subarray(0, BEGIN.length));
}
