import { openChromium } from "../../rig/openChromium.ts";
import { furnishHouse } from "../load/furnishHouse.ts";
import { percentiles } from "../percentiles.ts";
import { savedImage } from "../scenarios/savedImage.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const CARDS = 2_000;
const TIMES = 5;

/** A full board as a file, as a facilitator saves it. */
export async function benchPicture(_options: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: CARDS });
    const address = house.boards[0]?.facilitatorUrl ?? "";
    return using(await startOurs(house), ({ origin }) =>
      save(new URL(new URL(address).pathname, origin), address),
    );
  });
}

async function save(page: URL, address: string): Promise<Figures> {
  page.hash = new URL(address).hash;
  const browser = await openChromium();
  try {
    const desk = await browser.newPage({ locale: "nl", viewport: { width: 1920, height: 1080 } });
    await desk.goto(page.href);
    await desk.getByRole("button", { name: "Neem mee" }).click();
    const first = await savedImage(desk, "Bewaar als SVG");
    const svg: number[] = [];
    const png: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      svg.push(await savedImage(desk, "Bewaar als SVG"));
      png.push(await savedImage(desk, "Bewaar als PNG"));
    }
    return { firstMs: first, svgMs: percentiles(svg).p50, pngMs: percentiles(png).p50 };
  } finally {
    await browser.close();
  }
}
