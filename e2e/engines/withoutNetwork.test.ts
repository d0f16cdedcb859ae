import { expect } from "@playwright/test";
import { inside } from "../fixtures/house.ts";
import { BACK_MS } from "../page-models/EnginePhone.ts";
import { createBoard, exportBoard } from "../rig/api.ts";
import { keptPage } from "../rig/keptPage.ts";
import { test } from "./engines.ts";

const WISH = "Een moestuin";

// At the laptop itself, for that is a secure context without a certificate.
test("a page that is opened while the server is away is one's own, and stays so when it is back", async ({
  house,
  openPhone,
}) => {
  const board = await createBoard(house.origin);
  const phone = await openPhone(board);
  await phone.open(inside(board.joinUrl, house.origin));
  await phone.chooseLanguage("Nederlands");
  await phone.joinIn("Noor");
  await phone.send(WISH, "Hang op");
  await phone.expectHeading(phone.words.saved);
  await expect.poll(() => phone.page.evaluate(keptPage, null)).toContain("/m");

  await house.stop();
  await phone.reload();
  await phone.expectHeading("Wat wens jij voor onze buurt?");
  await phone.showMine();
  await phone.expectCard(WISH, phone.words.saved);
  await phone.press(phone.words.another);
  await phone.send("Een schommel", "Hang op");
  await phone.expectHeading(phone.words.notSaved);
  await house.restart();
  await phone.expectCard("Een schommel", phone.words.saved, BACK_MS);
  expect((await exportBoard(house.origin, board)).cards).toHaveLength(2);
});
