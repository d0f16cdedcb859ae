import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];

const GRASS: Colour = [140, 165, 105];
const WATER: Colour = [120, 165, 190];
const ROOF: Colour = [180, 100, 75];

/** A PNG that is a plan, seen from far: grass, a canal across it, houses. `comment`: hidden in it, as programs do. */
export function planPng(width: number, height: number, comment = ""): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const pixels = Array.from({ length: width }, (_, x) => colourAt(x / width, y / height));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // eight bits each of red, green and blue
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    ...(comment === "" ? [] : [chunk("tEXt", Buffer.from(`Author\0${comment}`, "latin1"))]),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    ...(comment === "" ? [] : [chunk("eXIf", exifBy(comment))]),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): Colour {
  if (Math.abs(x - 0.4 - y * 0.2) < 0.05) return WATER;
  return Math.floor(x * 16) % 2 === 0 && Math.floor(y * 10) % 2 === 0 ? ROOF : GRASS;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** EXIF with one entry: the artist (0x013b), as a camera writes it. */
function exifBy(artist: string): Buffer {
  const name = Buffer.from(`${artist}\0`, "latin1");
  const head = Buffer.alloc(26);
  head.write("II*\0", 0, "latin1");
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(1, 8);
  head.writeUInt16LE(0x013b, 10);
  head.writeUInt16LE(2, 12);
  head.writeUInt32LE(name.length, 14);
  head.writeUInt32LE(26, 18);
  return Buffer.concat([head, name]);
}

/** A PDF of so many pages, twice as wide as high; on each its number, and as many squares. */
export function planPdf(pages: number): Buffer {
  const first = 4;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${numbers(pages, (n) => `${first + 2 * n} 0 R`)}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  for (let n = 0; n < pages; n++) {
    const squares = numbers(n + 1, (i) => `${60 + i * 90} 120 60 60 re f`);
    const drawing = `0.7 0.35 0.3 rg ${squares} 0 g BT /F1 40 Tf 60 60 Td (Bladzijde ${n + 1}) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 300] /Contents ${first + 2 * n + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    );
  }
  return withTable(objects);
}

function numbers(count: number, each: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => each(n)).join(" ");
}

/** What a PDF ends with: where each of its objects begins. */
function withTable(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n";
  const begins = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const table = begins.map((at) => `${at} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}
