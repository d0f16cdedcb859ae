import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";
import { inside } from "./testPage.ts";

test("without scripts one chooses two pitches, sees one's table, and may sit elsewhere", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  for (const text of ["Soep voor de straat", "Een fiets voor iedereen"])
    await lead({
      type: "add-card",
      card: { kind: "pitch", text, field: null, pitch: { line: `Dit is ${text}`, who: "" } },
    });
  await lead({ type: "set-step", stepId: "choose" });
  const [soup, bikes] = (await server.exported(board)).cards.map(({ id }) => id);

  const page = await inside(server, board);
  expect(page.text).toContain("Kies eerst wat je het liefst wilt.");
  expect(page.text).toContain("Dit is Soep voor de straat");
  const first = await page.press(`choose-first:${bikes}`);
  expect(first.text).toContain("Kies nu nog een idee dat ook kan.");
  const both = await first.press(`choose-second:${soup}`);
  expect(both.text).toContain("Klaar. Straks zie je hier aan welke tafel je zit.");
  const other = await both.press(`choose-first:${soup}`);
  expect(other.text).toContain("Kies nu nog een idee dat ook kan.");
  const again = await other.press(`choose-first:${soup}`);
  expect(again.text).toContain("Kies eerst wat je het liefst wilt.");

  await lead({ type: "make-groups", most: 2, spread: false });
  const [group] = (await server.exported(board)).groups;
  const seated = await again.press("look");
  expect(seated.text).toMatch(/Jij zit aan tafel: gele fiets/);
  const late = await inside(server, board);
  expect(late.text).toContain("De groepjes zijn er al. Kies een tafel.");
  expect((await late.press(`seat:${group?.id}`)).text).toContain("Jij zit aan tafel: gele fiets");
  expect((await server.exported(board)).groups.map(({ people }) => people)).toEqual([2]);
});
