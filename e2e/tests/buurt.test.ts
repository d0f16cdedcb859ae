import { expect, test } from "../fixtures/house.ts";
import { BuurtPage } from "../page-models/BuurtPage.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { StartPage } from "../page-models/StartPage.ts";

test("a neighbourhood keeps its boards on one shelf, and opens them in another browser with the sheet", async ({
  house,
  laptop,
  browser,
}) => {
  const start = new StartPage(await laptop.newPage());
  await start.page.goto(house.address());
  await start.make("Wat er is", "Krachtenkaart");
  await expect(new FacilitatorPage(start.page).title).toHaveText("Krachtenkaart Wat er is");

  await start.page.goto(house.address());
  await start.page.getByLabel("Hoe heet jullie buurt?").fill("De Waterkant");
  await start.page.getByRole("button", { name: "Maak een plank" }).click();
  const buurt = new BuurtPage(start.page);
  await expect(buurt.name).toHaveText("De Waterkant");
  await buurt.bring("Wat er is");
  await expect(buurt.boards).toHaveText(["Wat er is"]);
  await buurt.makeBoard("Wensen voor het plein", "Wensboom");
  await expect(new FacilitatorPage(buurt.page).title).toHaveText("Wensboom Wensen voor het plein");

  await buurt.page.goto(house.address());
  await buurt.page.getByRole("link", { name: "Open: De Waterkant" }).click();
  await expect(buurt.boards).toHaveText(["Wensen voor het plein", "Wat er is"]);
  const { pathname, hash } = new URL(await buurt.addressOnPaper());

  const elsewhere = await browser.newContext({ locale: "nl-NL" });
  const other = new BuurtPage(await elsewhere.newPage());
  await other.page.goto(`${house.address()}${pathname}${hash}`);
  await expect(other.name).toHaveText("De Waterkant");
  expect(new URL(other.page.url()).hash).toBe(""); // the projector shows the address bar
  await other.open("Wat er is");
  await expect(new FacilitatorPage(other.page).title).toHaveText("Krachtenkaart Wat er is");

  await buurt.takeOff("Wat er is");
  await expect(buurt.boards).toHaveText(["Wensen voor het plein"]);
  await buurt.page.getByRole("button", { name: "Maak een nieuwe link" }).click();
  await buurt.page.getByRole("button", { name: "Ja, het oude blad mag weg" }).click();
  await expect(buurt.page.getByText("De link is nieuw.")).toBeVisible();
  await other.page.goto(`${house.address()}${pathname}${hash}`);
  await expect(other.page.getByText("Deze link van de buurt werkt niet (meer)")).toBeVisible();
  await elsewhere.close();
});
