import { expect, test } from "../fixtures/house.ts";

test("with ten digits somebody goes on with another phone as who they are: with a picture, their cards and their dots", async ({
  openPhone,
}) => {
  const first = await openPhone();
  await first.joinIn();
  const picture = (await first.page.getByRole("banner").locator("bdi").textContent()) ?? "";
  expect(picture).toMatch(/^(gele|blauwe|oranje|roze|groene|witte|geel|blauw|groen|wit) [a-z]+$/);
  await first.contribute("Een moestuin", "Hang op");
  const code = await first.askReturnCode();
  await expect(first.page.getByText("Schrijf deze cijfers op.")).toBeVisible();

  const second = await openPhone();
  await second.comeBack("123 456 7890");
  await expect(second.page.getByRole("alert")).toHaveText("Deze cijfers kloppen niet. Kijk ze nog eens na.");
  await second.comeBack(code);
  await expect(second.page.getByRole("banner").locator("bdi")).toHaveText(picture);
  await second.takeDown("Een moestuin");
  await expect(first.card("Een moestuin")).toBeHidden();
  await second.page.reload();
  await expect(second.page.getByRole("banner").locator("bdi")).toHaveText(picture);
});

test("and so they do without scripts, on either phone", async ({ openPhone }) => {
  const first = await openPhone({ javaScriptEnabled: false });
  await first.joinIn("Noor");
  await first.textField.fill("Een moestuin");
  await first.button("Hang op").tap();
  await first.button(first.words.otherPhone).tap();
  const told = first.page.getByRole("status").filter({ hasText: "Jouw code" });
  const [code = ""] = /\d{3}\s\d{3}\s\d{4}/.exec((await told.textContent()) ?? "") ?? [];

  const second = await openPhone({ javaScriptEnabled: false });
  await second.comeBack(code);
  await expect(second.card("Een moestuin")).toContainText("Bewaard");
});
