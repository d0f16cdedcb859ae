import { expect, test } from "../fixtures/house.ts";
import { PhonePage } from "../page-models/PhonePage.ts";
import { StartPage } from "../page-models/StartPage.ts";
import { createBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const NO_CODE = "000000";
const NO_CODE_EITHER = "000001";
const NO_SECRET = "AAAAAAAAAAAAAAAAAAAAAA";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test("a wrong code says so, and another can be typed", async ({ board, openPhone }) => {
      const phone = await openPhone({
        board: { ...board, joinUrl: `http://laptop/m/${NO_CODE}` },
        javaScriptEnabled,
      });
      await expect(phone.page.getByRole("alert")).toHaveText(
        "Deze code klopt niet. Kijk nog eens op het scherm.",
      );
      const told = phone.page.waitForResponse((response) => response.url().endsWith(`/${NO_CODE_EITHER}`));
      await phone.useCode(NO_CODE_EITHER);
      await told;
      await expect(phone.page.getByRole("alert"), "before a name is asked for").toBeVisible();
      await phone.useCode(board.joinCode);
      await expect(phone.question).toHaveText("Welkom bij De Waterkant");
    });

    test("a closed door says so", async ({ house, board, openPhone }) => {
      const facilitator = await SimulatedPhone.remote(house.origin, board);
      await facilitator.ask({ type: "close-door" });
      facilitator.disconnect();
      const phone = await openPhone({ javaScriptEnabled });
      await phone.joinIn();
      await expect(phone.page.getByRole("alert")).toHaveText(
        "De deur is nu dicht. Vraag de begeleider om hulp.",
      );
    });

    test("an empty text and one that is too long stay on the page, with what to do", async ({
      openPhone,
    }) => {
      const phone = await openPhone({ javaScriptEnabled });
      await phone.joinIn();
      await phone.send("", "Hang op");
      await expect(phone.page.getByRole("alert")).toHaveText("Schrijf eerst iets op.");
      const long = "wens ".repeat(1_000);
      await phone.send(long, "Hang op");
      await expect(phone.page.getByRole("alert")).toHaveText("Je tekst is te lang. Maak je tekst korter.");
      await expect(phone.textField).toHaveValue(long);
    });
  });
}

test("the start page takes a code, and sends a wrong one back", async ({ board, house, laptop }) => {
  const start = new StartPage(await laptop.newPage());
  await start.page.goto(house.address());
  await start.joinWith(NO_CODE);
  await expect(start.page.getByRole("alert")).toHaveText(/^Deze code klopt niet/);
  await start.page.goto(house.address());
  await start.joinWith(` ${board.joinCode.slice(0, 3)} ${board.joinCode.slice(3)}`);
  await expect(new PhonePage(start.page).question).toHaveText(/^Welkom/);
});

for (const place of ["b", "s"]) {
  const whose = place === "b" ? "facilitator's page" : "wall";

  test(`the ${whose} of a board that is not there, or with a link that is not right`, async ({
    house,
    board,
    laptop,
  }) => {
    const page = await laptop.newPage();
    const title = page.getByRole("heading", { level: 1 });

    await page.goto(`${house.address()}/${place}/${board.id}`);
    await expect(title).toHaveText("Deze laptop kent dit bord nog niet");

    await page.goto(`${house.address()}/${place}/b-nothing#${NO_SECRET}`);
    await expect(title).toHaveText("Dit bord is er niet");

    await page.goto(`${house.address()}/${place}/${board.id}#${NO_SECRET}`);
    await expect(title).toHaveText("Deze link werkt niet meer");
    expect(page.url()).not.toContain(NO_SECRET);
  });
}

test("a facilitator's link from another laptop opens the right board only", async ({
  house,
  openFacilitator,
}) => {
  const [one, other] = [await createBoard(house.origin), await createBoard(house.origin)];
  const { facilitatorUrl } = one;
  const facilitator = await openFacilitator({
    board: { ...one, facilitatorUrl: facilitatorUrl.replace(one.facilitatorToken, other.facilitatorToken) },
  });
  await expect(facilitator.page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
});
