/** How large a picture is, in pixels, as its file says before it is unpacked. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** So much of a file is read: what a camera writes before the size is rarely more. */
export const HEAD_BYTES = 512 * 1024;

/** Of a JPEG, PNG or WebP by its first bytes; null: of another kind, or its size is not among them. */
export function photoSize(head: Uint8Array): PhotoSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webpSize(view);
  } catch {
    // It ends before it says so.
  }
  return null;
}

/** From marker to marker until one says how large the frame is. */
function jpegSize(view: DataView): PhotoSize {
  for (let at = 2; ; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
}

/** Three kinds of WebP say it in three ways, all of them the small end first. */
function webpSize(view: DataView): PhotoSize | null {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
    return { width: 1 + three(24), height: 1 + three(27) };
  }
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 0x5650384c) return null;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}
