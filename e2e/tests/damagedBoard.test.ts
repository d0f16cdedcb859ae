import { expect, test } from "../fixtures/house.ts";
import { createBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { spoilBoard } from "../rig/spoilBoard.ts";

test("a board spoilt on disk says so, offers how it was, and leaves the others alone", async ({
  openFacilitator,
  openHouse,
  openPhone,
  openScreen,
}) => {
  const house = await openHouse();
  const [spoilt, whole] = [await createBoard(house.origin), await createBoard(house.origin)];
  for (const board of [spoilt, whole]) {
    const neighbour = await SimulatedPhone.join(house.origin, board);
    await neighbour.connect();
    for (const wish of ["Een moestuin", "Leren fietsen"]) await neighbour.addWish(wish);
    neighbour.disconnect();
  }
  await house.kill();
  spoilBoard(house.databaseFile, spoilt.id);
  await house.restart();
  const origin = house.address();

  const phone = await openPhone({ board: spoilt, origin });
  await expect(phone.page.getByRole("alert")).toHaveText(
    "Het bord is even stuk. Vraag de begeleider om hulp.",
  );
  const wall = await openScreen({ board: spoilt, origin });
  await expect(wall.page.getByText("Dit bord kan nu niet gelezen worden.")).toBeVisible();
  await wall.page.close();

  const facilitator = await openFacilitator({ board: spoilt, origin });
  await facilitator.page.getByRole("button", { name: "Open zoals het was" }).click();
  await expect(facilitator.card("Een moestuin")).toBeVisible();
  await expect(facilitator.card("Leren fietsen")).toBeHidden();

  const other = await openScreen({ board: whole, origin });
  await expect(other.card("Leren fietsen")).toBeVisible();
});
