/** `pnpm icons`: makes the pictures that stand on a phone's home screen from client/icons. */

import { join } from "node:path";
import sharp from "sharp";

const CLIENT = join(import.meta.dirname, "../../client");
const SIZES = [192, 512];

for (const drawing of ["phone", "phone-maskable"]) {
  for (const size of SIZES) {
    await sharp(join(CLIENT, `icons/${drawing}.svg`), { density: (72 * size) / 512 })
      .resize(size, size)
      .png({ palette: true, compressionLevel: 9 })
      .toFile(join(CLIENT, `public/icons/${drawing}-${size}.png`));
  }
}
