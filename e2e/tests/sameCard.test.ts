import { expect, test } from "../fixtures/house.ts";

test("two people write on one card at once, and it keeps the words of both", async ({
  openFacilitator,
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.joinIn();
  await phone.contribute("Een moestuin", "Hang op");
  const facilitator = await openFacilitator();
  const field = await facilitator.beginWriting("Een moestuin");
  await phone.beginEdit("Een moestuin");

  await field.press("End");
  await field.pressSequentially(" op het dak");
  await phone.finishEdit("Een grote moestuin");
  await expect(field).toHaveValue("Een grote moestuin op het dak");
  await field.pressSequentially(" van de flat");
  await field.press("Enter");

  await expect(facilitator.card("Een grote moestuin op het dak van de flat")).toBeVisible();
  await expect(phone.card("Een grote moestuin op het dak van de flat")).toBeVisible();
});
