import { join } from "node:path";
import { type Browser, devices } from "@playwright/test";
import { RemotePage } from "../page-models/RemotePage.ts";
import { createBoard, inviteRemote, type NewBoard } from "../rig/api.ts";
import { ownStep } from "../rig/ownStep.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { fillBoard } from "./fillBoard.ts";

/** What three people write in a step. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  off: ["Brood bakken", "Een band plakken", "Voorlezen"],
  after: ["Fietsen repareren met de buurjongens", "Soep voor twintig man", "Luisteren"],
  before: ["Accordeon spelen", "Behangen", "Met de hond naar buiten als iemand ziek is"],
};

/** The facilitator's phone of 360 × 640, in each part of the remote. */
export async function takeRemotePictures(browser: Browser, origin: string, out: string): Promise<void> {
  const board = await createBoard(origin, "asset-map", "Buurtavond De Waterkant");
  const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
  const context = await browser.newContext({
    ...pixel,
    viewport: { width: 360, height: 640 },
    locale: "nl-NL",
  });
  const remote = new RemotePage(await context.newPage());
  const take = async (name: string, fullPage = false) => {
    await remote.page.waitForTimeout(300);
    await remote.page.screenshot({ path: join(out, `remote-${name}.png`), fullPage });
  };
  await remote.page.goto(`${origin}/a/${board.id}`);
  await take("no-code");
  await remote.page.goto(`${origin}/a/${board.id}#aaaaaaaaaaaaaaaaaaaaaa`);
  await remote.page.reload();
  const { url } = await inviteRemote(origin, board);
  await remote.page.goto("about:blank");
  await remote.page.goto(url);
  await remote.button(remote.words.next).waitFor();
  await take("arrival");
  await silentEvening(origin, board);
  await remote.page.getByText("Wat kun jij goed").waitFor();
  await take("buttons");
  await remote.press("reveal");
  await take("reveal");
  await remote.press("back");
  await remote.press("cards");
  await take("cards");
  await take("cards-whole", true);
  await remote.press("back");
  await remote.press("phones");
  await take("phones", true);
  await remote.press("back");
  await remote.press("light");
  await take("light");
  await remote.press("back");
  await remote.shine("Soep voor twintig man");
  await take("lit");
  await remote.press("black");
  await remote.says("zwart").waitFor();
  await take("undo");
  await remote.press("lookUp");
  await take("look-up");
  await context.setOffline(true);
  await remote.page.evaluate(() => dispatchEvent(new Event("online")));
  await remote.away.waitFor();
  await take("away");
  await remote.press("next");
  await remote.button(remote.words.cancel).waitFor();
  await take("waiting");
  await context.setOffline(false);
  await remote.page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await take("twice-as-large", true);
  await context.close();
}

/** A question in silence, with cards that lie closed, wait, or are to be looked at. */
async function silentEvening(origin: string, board: NewBoard): Promise<void> {
  await fillBoard(origin, board, "asset-map", 9);
  const lead = await SimulatedPhone.remote(origin, board);
  const steps = [
    ownStep("Open", "Wat is er nog meer?", { approval: "before" }),
    ownStep("Nakijken", "Wat is er nog meer?", { approval: "after" }),
    ownStep("Talenten", "Wat kun jij goed, en deel je graag?", { writing: "silent" }),
  ];
  for (const step of steps) {
    const answer = await lead.ask({ type: "add-step", after: null, step });
    if (answer.type !== "result") throw new Error(`Not added: ${JSON.stringify(answer)}`);
    await lead.ask({ type: "set-step", stepId: answer.result.stepId });
    const people = await Promise.all(Array.from({ length: 3 }, () => SimulatedPhone.join(origin, board)));
    for (const [n, person] of people.entries()) {
      await person.connect();
      const text = TEXTS[step.approval]?.[n];
      await person.ask({ type: "add-card", card: { kind: "talent", text, field: "talents" } });
    }
    if (step.writing === "open") for (const person of people) person.disconnect();
  }
}
