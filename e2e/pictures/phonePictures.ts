import { join } from "node:path";
import { type Browser, devices } from "@playwright/test";
import { PhonePage } from "../page-models/PhonePage.ts";
import { createBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { fillBoard } from "./fillBoard.ts";

/** A phone of 360 × 640 through one evening at the wish tree. */
export async function takePhonePictures(browser: Browser, origin: string, out: string): Promise<void> {
  const board = await createBoard(origin, "wish-tree", "Buurtavond De Waterkant");
  await fillBoard(origin, board, "wish-tree", 6);
  const facilitator = await SimulatedPhone.remote(origin, board);
  await facilitator.ask({ type: "set-step", stepId: "hang" });
  const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
  const context = await browser.newContext({
    ...pixel,
    viewport: { width: 360, height: 640 },
    locale: "nl-NL",
  });
  const phone = new PhonePage(await context.newPage());
  const take = (name: string) => phone.page.screenshot({ path: join(out, `phone-${name}.png`) });
  await phone.page.goto(board.joinUrl);
  await take("join");
  await phone.joinIn("Noor");
  await phone.textField.fill("Een bankje in de zon. Dan kan ik");
  await take("write");
  await phone.contribute("Een bankje in de zon", "Hang op");
  await take("saved");
  await facilitator.ask({ type: "set-step", stepId: "help" });
  await phone.page
    .getByRole("heading", { level: 1, name: "Welke wens kan met jouw hulp uitkomen?" })
    .waitFor();
  await take("help");
  facilitator.disconnect();
  await context.close();
}
