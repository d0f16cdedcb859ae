import { expect, inside, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import { walkPhone } from "../fixtures/walkPhone.ts";
import { walkTable } from "../fixtures/walkTable.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { createBoard } from "../rig/api.ts";
import { LAN_NAME, PUBLIC_NAME } from "../rig/House.ts";
import { Manners } from "../rig/Manners.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { TlsFront } from "../rig/TlsFront.ts";

const ELSEWHERE = "https://elsewhere.example/picture.png";

const noLook = async () => {};

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? "with the content security policy out of the way" : "as it is", () => {
    test.use({ bypassCSP });

    test("what this listens for is heard", async ({ browser, house }) => {
      const context = await browser.newContext();
      const manners = new Manners([LAN_NAME]);
      await manners.watch(context);
      const page = await context.newPage();
      await page.goto(house.address());
      await page.evaluate((picture) => {
        new Image().src = picture;
        setTimeout(() => {
          throw new Error("on purpose");
        });
      }, ELSEWHERE);
      const attempt = bypassCSP
        ? `asked elsewhere.example for ${ELSEWHERE}`
        : `violated img-src with ${ELSEWHERE}`;
      await expect.poll(() => manners.faults.join("\n")).toContain(attempt);
      await expect.poll(() => manners.faults).toContain("threw on purpose");
      await context.close();
    });
  });
}

// As it is, with the policy in the way, phoneAccess.test.ts and tableAccess.test.ts walk the same: whatever a page does
// that it must not fails the test in which it does it.
test.describe("with the content security policy out of the way", () => {
  test.use({ bypassCSP: true });

  test(
    "no page asks another host for anything",
    LONG,
    async ({
      house,
      board,
      language,
      laptop,
      manners,
      openFacilitator,
      openLaptop,
      openPhone,
      openScreen,
    }) => {
      test.slow(); // every page in every state
      await walkPhone({ house, language, phoneLanguage: null, openPhone }, noLook);
      await walkTable({ house, board, language, laptop, openFacilitator, openLaptop, openScreen }, noLook);
      expect(manners.faults).toEqual([]);
    },
  );
});

test("over https under a name, tldraw's one attempt is stopped and the board stays", async ({
  browser,
  openHouse,
}) => {
  const front = await TlsFront.open(PUBLIC_NAME);
  const house = await openHouse({ environment: { PUBLIC_URL: front.origin } });
  front.leadTo(house.port);
  const board = await createBoard(house.origin);
  const neighbour = await SimulatedPhone.remote(house.origin, board);
  await neighbour.addWish("Een moestuin");
  neighbour.disconnect();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const manners = new Manners([PUBLIC_NAME]);
  await manners.watch(context);
  const page = await context.newPage();
  await page.clock.install();

  await page.goto(inside(board.facilitatorUrl, front.origin));
  const facilitator = new FacilitatorPage(page);
  await expect(facilitator.card("Een moestuin")).toBeVisible();
  await page.clock.runFor(10_000); // tldraw takes down an unlicensed board after five seconds, in newer versions
  await expect(facilitator.card("Een moestuin")).toBeVisible();
  await expect(facilitator.watermark).toBeVisible();
  expect(manners.faults.toSorted()).toEqual([
    "threw Failed to fetch",
    expect.stringMatching(/^violated connect-src with https:\/\/cdn\.tldraw\.com\//),
  ]);
  await context.close();
  front.close();
});
