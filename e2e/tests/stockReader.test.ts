import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "../fixtures/house.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const PAGE = fileURLToPath(import.meta.resolve("../rig/stockReaderPage.ts"));

test.beforeEach(async ({ house, board }) => {
  const neighbour = await SimulatedPhone.join(house.origin, board);
  await neighbour.connect();
  await neighbour.addWish("Een moestuin");
  neighbour.disconnect();
});

for (const role of ["screen", "facilitator"] as const) {
  test(`a stock y-websocket client in Node reads a board with the ${role}'s token`, async ({
    house,
    board,
  }) => {
    const reader = new BoardReader(house.origin, board, board[`${role}Token`]);
    await reader.synced();
    expect([...reader.texts().values()]).toEqual(["Een moestuin"]);
    await reader.close();
  });
}

test("and so does one in a browser", async ({ house, board, laptop }) => {
  const page = await laptop.newPage();
  await page.goto(house.address());
  await page.evaluate(await bundled(PAGE));
  for (const token of [board.screenToken, board.facilitatorToken]) {
    const texts = await page.evaluate(
      ([boardId = "", secret = ""]) =>
        Reflect.get(window, "readBoard")(`ws://${location.host}/sync`, boardId, secret),
      [board.id, token],
    );
    expect(texts).toEqual(["Een moestuin"]);
  }
});

/** A program for pages, as one script. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "stock" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("vite built nothing");
  return first.output[0].code;
}
