import { openChromium } from "../../rig/openChromium.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { type House, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";

export interface Filming {
  /** Pictures a second of the film of a whole board, on its wall. */
  readonly fps: number;
}

const WATCHED_MS = 10_000;

/** The wall plays the board from its first card; counted from a third of it on, where much lies there. */
export async function filming(house: House): Promise<Filming> {
  const [board] = house.boards;
  if (board === undefined) throw new Error("There is no board");
  return using(await startOurs(house), async ({ origin }) => {
    const remote = await SimulatedPhone.remote(origin, board);
    await remote.ask({ type: "set-look-back", lookBack: { show: "time-lapse", seconds: 30 } });
    const browser = await openChromium();
    try {
      const wall = await browser.newPage({ locale: "nl", viewport: { width: 1920, height: 1080 } });
      const address = new URL(board.screenUrl);
      await wall.goto(new URL(address.pathname + address.hash, origin).href);
      const slider = wall.getByRole("slider");
      await wall.waitForFunction(
        () => Number(document.querySelector<HTMLInputElement>("[type=range]")?.value) > 333,
        {
          timeout: 60_000,
        },
      );
      const fps = await slider.evaluate(countPictures, WATCHED_MS);
      return { fps };
    } finally {
      await browser.close();
      remote.disconnect();
    }
  });
}

/** Runs in the page. Refers to nothing outside. */
async function countPictures(slider: Element, lasts: number): Promise<number> {
  const frame = () => new Promise<number>(requestAnimationFrame);
  const began = await frame();
  let [now, pictures] = [began, 0];
  while (now - began < lasts) {
    now = await frame();
    pictures++;
    if (!slider.isConnected) throw new Error("The film went away");
  }
  return (pictures * 1000) / (now - began);
}
