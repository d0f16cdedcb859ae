import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A file as a browser's file field takes it. */
export interface PhotoFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Where De Waterkant would be, hidden in each photo; to be found in none that arrives. */
const PLACE = { GPSLatitudeRef: "N", GPSLatitude: "53/1 12/1 0/1", GPSLongitudeRef: "E" };
export const PHOTOGRAPHER = "Fotograafcanary";

/** A photo as a camera makes it, with its name and its place in it: a table with a bench, or something like it. */
export async function cameraPhoto(width: number, height: number): Promise<PhotoFile> {
  const buffer = await sharp(Buffer.from(scene(width, height)))
    .withExifMerge({ IFD0: { Artist: PHOTOGRAPHER }, IFD3: PLACE })
    .jpeg({ quality: 88 })
    .toBuffer();
  return { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer };
}

/** A square with trees, grass and a bench, in the colours of the house. */
function scene(width: number, height: number): string {
  const trees = Array.from({ length: 14 }, (_, n) => {
    const [x, r] = [40 + n * 140, 70 + ((n * 37) % 60)];
    return `<rect x="${x - 8}" y="420" width="16" height="240" fill="#6b4a2b"/>
      <circle cx="${x}" cy="${380 + ((n * 53) % 60)}" r="${r}" fill="hsl(${80 + ((n * 13) % 40)} 45% ${34 + ((n * 7) % 18)}%)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 2000 1500" preserveAspectRatio="xMidYMid slice">
    <defs><linearGradient id="l" x2="0" y2="1"><stop stop-color="#bcd9e6"/><stop offset="1" stop-color="#f6ecd2"/></linearGradient>
    <linearGradient id="g" x2="0" y2="1"><stop stop-color="#9dbb62"/><stop offset="1" stop-color="#5d7d3a"/></linearGradient></defs>
    <rect width="2000" height="1500" fill="url(#l)"/>${trees.join("")}
    <rect y="640" width="2000" height="860" fill="url(#g)"/>
    <path d="M0 1200Q900 1000 2000 1250V1500H0Z" fill="#d8c39c"/>
    <g fill="#8a5a33"><rect x="640" y="900" width="720" height="46"/><rect x="640" y="800" width="720" height="40"/>
    <rect x="640" y="740" width="720" height="36"/><rect x="690" y="740" width="30" height="330"/><rect x="1280" y="740" width="30" height="330"/></g></svg>`;
}

/** A few kilobytes that unpack to billions of pixels. */
export function pixelBomb(): PhotoFile {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(40_000, 0);
  header.writeUInt32BE(40_000, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const data = deflateSync(Buffer.alloc(500_000));
  const parts = [chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))];
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return { name: "IMG_2042.png", mimeType: "image/png", buffer: Buffer.concat([signature, ...parts]) };
}

/** What is no photo, whatever it is called. */
export async function falsePhotos(): Promise<readonly PhotoFile[]> {
  const jpeg = (buffer: Buffer, name = "IMG_2043.jpg") => ({ name, mimeType: "image/jpeg", buffer });
  const { buffer: whole } = await cameraPhoto(1_200, 900);
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="20"/></svg>`,
  );
  return [
    { name: "tekening.svg", mimeType: "image/svg+xml", buffer: svg },
    jpeg(svg, "tekening.jpg"),
    jpeg(Buffer.from("<!doctype html><title>Geen foto</title><p>Hallo")),
    jpeg(whole.subarray(0, whole.length / 3)),
    jpeg(Buffer.from([0xff, 0xd8, 0xff, ...Buffer.from("no photo at all".repeat(50))])),
    jpeg(Buffer.alloc(0)),
  ];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
