import { expect, test } from "../fixtures/house.ts";
import { createBoard } from "../rig/api.ts";
import { HURRY, hurryTime } from "../rig/hurryTime.ts";

test("a wall to which nothing happens for two minutes keeps its one connection, and then says what to try", async ({
  laptop,
  openHouse,
  openScreen,
}) => {
  const house = await openHouse({ nodeArguments: ["--import", import.meta.resolve("../rig/hurried.ts")] });
  const board = await createBoard(house.origin);
  await laptop.addInitScript(hurryTime, HURRY);
  const sockets: string[] = [];
  laptop.on("page", (page) => page.on("websocket", (socket) => sockets.push(socket.url())));

  const wall = await openScreen({ board, origin: house.address() });
  await expect(wall.arrival).toBeVisible();
  // Two minutes of the page's own time after it saw that nobody is here.
  await expect(wall.hints).toBeVisible({ timeout: 20_000 });
  expect(sockets).toHaveLength(1);
  await expect(wall.away).toBeHidden();
});
