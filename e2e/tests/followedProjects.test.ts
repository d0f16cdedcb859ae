import { randomUUID } from "node:crypto";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { ProjectPage } from "../page-models/ProjectPage.ts";
import { StartPage } from "../page-models/StartPage.ts";
import { createBoard, type NewBoard } from "../rig/api.ts";
import type { House } from "../rig/House.ts";
import { smallTargets } from "../rig/smallTargets.ts";

const LATER = { nodeArguments: ["--import", import.meta.resolve("../rig/later.ts")] };

/** An evening that ended with a project, and what its people took home. */
async function projectOf(house: House): Promise<{ board: NewBoard; link: ProjectLink; cardId: string }> {
  const board = await createBoard(house.origin, "pitch-evening", "Pitchavond");
  const ask = async (path: string, body: object) => {
    const answer = await fetch(`${house.origin}/api/boards/${board.id}${path}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${board.facilitatorToken}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const card = { kind: "agreement", text: "Soep op straat", field: "agreements", when: "Zaterdag" };
  const { result } = await ask("/commands", { id: randomUUID(), type: "add-card", card });
  return { board, cardId: result.cardId, link: await ask(`/projects/${result.cardId}/links`, {}) };
}

test("at the next meeting, on another board, the people in a project come back by its code, and their plant stands in the garden there", async ({
  openHouse,
  openPhone,
  openFacilitator,
  openScreen,
}) => {
  test.slow(); // a server that is started twice
  const house = await openHouse();
  const { board: earlier, link } = await projectOf(house);
  await house.stop();
  await house.restart(LATER);
  const origin = house.address();
  const board = await createBoard(house.origin, "asset-map");
  const phone = await openPhone({ board, origin });
  await phone.comeBack(link.code ?? "");
  const project = new ProjectPage(phone.page);
  await expect(project.title).toHaveText("Hoe gaat het met Soep op straat?");
  expect(new URL(phone.page.url()).hash).toBe("");
  await expect(project.plant).toHaveText("Een zaadje");
  await project.tell("De pan is er!");
  await project.askHelp("Wie helpt met snijden?");
  await expect(project.plant).toHaveText("Een plantje");
  await expectAccessible(phone.page, "the page of a project");
  await phone.page.reload();
  await expect(project.messages).toHaveCount(2);
  await project.takeOff("De pan is er!");
  await expect(project.messages).toHaveCount(1);

  // The laptop that led both evenings.
  const facilitator = await openFacilitator({ board: earlier, origin });
  await facilitator.page.getByRole("button", { name: "Projecten" }).waitFor();
  await facilitator.page.goto(`${origin}/b/${board.id}#${board.facilitatorToken}`);
  await facilitator.page.getByRole("button", { name: "Toon de tuin" }).click();
  const wall = await openScreen({ board, origin });
  await expect(wall.page.getByRole("listitem", { name: "Soep op straat: een kiem" })).toBeVisible();
  await expect(wall.page.getByText("Wie helpt met snijden?")).toBeHidden();
  await facilitator.page.getByRole("button", { name: "Projecten" }).click();
  await expect(facilitator.page.getByRole("dialog")).toContainText("Vroeg om hulp. Bel eens?");
  await facilitator.page.getByRole("checkbox", { name: "Pitchavond" }).uncheck();
  // Where every code is typed, now that people meet.
  await phone.page.goto(origin);
  await new StartPage(phone.page).joinWith(link.code ?? "");
  await expect(project.messages).toHaveCount(1);
});

test("from home a project's own link leads there, and says kindly when its board was erased", async ({
  openHouse,
  openPhone,
}) => {
  const house = await openHouse({ environment: { PUBLIC_URL: "https://bord.example" } });
  const { board, link } = await projectOf(house);
  const origin = house.address();
  const { pathname, hash } = new URL(link.url ?? "");
  const phone = await openPhone({ board, origin });
  await phone.page.goto(origin + pathname + hash);
  const project = new ProjectPage(phone.page);
  await project.tell("Elke week een pan");
  await expect(project.messages).toHaveCount(1);
  await fetch(`${house.origin}/api/boards/${board.id}`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${board.facilitatorToken}` },
  });
  await phone.page.reload();
  await expect(project.title).toHaveText("Dit project is niet meer bewaard");
});

test("where scripts never arrive the link is pasted, and what is told twice in one press stands there once", async ({
  house,
  openPhone,
}) => {
  const { board, link, cardId } = await projectOf(house);
  const phone = await openPhone({ board, losesScripts: true }); // axe itself is a script
  const address = `${house.address()}/v/${board.id}/${cardId}#${link.token}`;
  await phone.page.goto(address, { waitUntil: "commit" });
  const project = new ProjectPage(phone.page);
  await project.paste(address);
  await expect(project.title).toHaveText("Hoe gaat het met Soep op straat?");
  await expect(project.plant).toHaveText("Een zaadje");
  expect(phone.page.url()).not.toContain(link.token);
  await phone.page.getByRole("textbox", { name: "Hoe gaat het?" }).fill("De pan is er!");
  await phone.button("Vertel").scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(phone.button("Vertel"));
  await phone.page.mouse.dblclick(x, y);
  await expect(phone.page.getByRole("status")).toHaveText("Bewaard. Jullie plant groeit.");
  await expect(project.messages).toHaveCount(1);
  await expect(project.plant).toHaveText("Een kiem");
  await phone.page.waitForLoadState(); // without its styles nothing is large enough
  expect(await smallTargets(phone.page)).toEqual([]);
  await expectAccessible(phone.page, "the page of a project without scripts");
});
