import { expect } from "@playwright/test";
import { createBoard, exportBoard } from "../rig/api.ts";
import { runsOut } from "../rig/runsOut.ts";
import { smallTargets } from "../rig/smallTargets.ts";
import { test } from "./engines.ts";

const WISH = "Een moestuin";

test("without scripts: somebody joins, hangs up a wish, and takes it down", async ({ house, openPhone }) => {
  const board = await createBoard(house.origin);
  const onBoard = async () => (await exportBoard(house.origin, board)).cards;
  const phone = await openPhone(board, { javaScriptEnabled: false });
  await phone.joinIn("Noor");
  await phone.expectHeading("Wat wens jij voor onze buurt?");
  await phone.send(WISH, "Hang op");
  await phone.expectStatus("Bewaard. Je kaart is op het grote scherm.");
  await phone.expectCard(WISH, phone.words.saved);
  expect(await onBoard()).toMatchObject([{ text: WISH }]);
  expect(await runsOut(phone.page)).toBe(0);
  expect(await smallTargets(phone.page)).toEqual([]);

  await phone.press(phone.words.lookAgain);
  await phone.expectCard(WISH, phone.words.saved);
  await phone.pressOn(WISH, phone.words.takeDown);
  await phone.expectStatus("Weggehaald.");
  expect(await onBoard()).toEqual([]);
});
