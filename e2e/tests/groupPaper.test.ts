import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures/house.ts";
import { PrintPage } from "../page-models/PrintPage.ts";
import { canReadPaper, PrintedPaper } from "../rig/PrintedPaper.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "pitch-evening" });

const bare = (text: string) => text.replace(/\s+/g, "");
const LINES = Array.from({ length: 90 }, (_, n) => `Regel ${n + 1} over soep koken en tafels dragen`);

test("paper for the tables: first what to do, then a card for each, and worksheets on which nothing is cut off", async ({
  house,
  board,
  laptop,
}) => {
  test.skip(!canReadPaper, "qpdf and poppler-utils are not here: nobody would read what was printed");
  const print = new PrintPage(await laptop.newPage());
  await print.page.goto(`${house.address()}/p/${board.id}?blad=group-cards#${board.facilitatorToken}`);
  await expect(print.page.getByText("Er zijn nog geen groepjes.")).toBeVisible();

  const remote = await SimulatedPhone.remote(house.origin, board);
  const pitch = { kind: "pitch", text: "Soep voor de hele straat", field: "pitches" };
  const made = await remote.ask({ type: "add-card", card: pitch });
  const first = made.type === "result" ? made.result.cardId : undefined;
  await remote.ask({ type: "set-step", stepId: "choose" });
  for (let n = 0; n < 3; n++) {
    const phone = await SimulatedPhone.join(house.origin, board);
    await phone.connect();
    await phone.ask({ type: "choose-pitches", first, second: null });
    phone.disconnect();
  }
  await remote.ask({ type: "make-groups", most: 8, spread: false });
  remote.disconnect();

  await test.step("a card says which table it is, and how a phone sits down there", async () => {
    await expect(print.sheets).toHaveCount(1);
    const { text, faults } = await PrintedPaper.of(print.page, test.info().outputPath("cards.pdf"));
    expect(faults).toBe("");
    for (const words of [pitch.text, "Dan zit je aan deze tafel", `buurthuis.lan:${house.port}`])
      expect(bare(text)).toContain(bare(words));
  });

  await test.step("a full worksheet comes out whole, marked lines first", async () => {
    await print.choose("Werkbladen");
    await print.choose("Ingevuld");
    await expect(print.page.getByText("De tafels zijn nog niet open.")).toBeVisible();
    const table = await openTable(house.origin, board);
    await write(house.origin, table, board.facilitatorToken, ["★ Een kar", ...LINES].toReversed().join("\n"));
    await print.choose("Leeg, om op te schrijven");
    await print.choose("Ingevuld"); // what was written since is fetched anew
    await expect(print.sheets).toContainText("Een kar");
    const paper = await PrintedPaper.of(print.page, test.info().outputPath("worksheet.pdf"));
    const said = bare(paper.text);
    expect(LINES.filter((line) => !said.includes(bare(line)))).toEqual([]);
    expect(said.indexOf("Eenkar")).toBeLessThan(said.indexOf("Regel90"));
    expect(Number(paper.facts.Pages)).toBeGreaterThan(1);
  });
});

interface Board {
  readonly id: string;
  readonly facilitatorToken: string;
}

/** The board of the only group. */
async function openTable(origin: string, { id, facilitatorToken: token }: Board): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${origin}/api/boards/${id}/tables`, { method: "POST", headers });
  const { tables } = (await answer.json()) as { readonly tables: readonly { readonly boardId: string }[] };
  return tables[0]?.boardId ?? "";
}

async function write(origin: string, table: string, token: string, after: string): Promise<void> {
  const answer = await fetch(`${origin}/api/boards/${table}/commands`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ id: randomUUID(), type: "edit-sheet", field: "resident", before: "", after }),
  });
  expect(answer.status).toBe(200);
}
