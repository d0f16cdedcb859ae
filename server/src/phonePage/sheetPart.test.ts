import { expect, test } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";
import { inside, post, ReadPage } from "./testPage.ts";

const QUESTION = "Wat kan een bewoner doen?";

/** An evening on which two people without scripts sit at the same table. */
async function atTable() {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  await lead({ type: "add-card", card: { kind: "pitch", text: "Soep voor de straat", field: null } });
  const pages = [await inside(server, board), await inside(server, board)] as const;
  await lead({ type: "make-groups", most: 4, spread: false });
  await lead({ type: "set-step", stepId: "work" });
  const opened = await server.post(`/api/boards/${board.id}/tables`, {}, board.facilitatorToken);
  const { tables } = await bodyOf<{ tables: { boardId: string }[] }>(opened);
  const table = { id: tables[0]?.boardId } as MadeBoard;
  const sheet = async () => {
    const room = await server.rooms.open(table.id as never);
    if (room.state !== "open") throw new Error(room.state);
    return room.room.look(({ board: now }) => now.worksheet.get("resident" as never));
  };
  return { server, board, lead, pages, table, sheet };
}

test("without scripts one reads the worksheet of one's table and writes in it, and nothing of others is overwritten", async () => {
  const { pages, sheet } = await atTable();
  const [noor, sam] = [await pages[0].press("look"), await pages[1].press("look")];
  expect(noor.text).toMatch(/Jij zit aan tafel: gele fiets/);
  expect(noor.text).toContain(`${QUESTION} Nog leeg`);

  const [noors, sams] = [await noor.press("write-sheet:resident"), await sam.press("write-sheet:resident")];
  const saved = await noors.press("save-sheet", { after: "Soep koken\r\nBrood bakken" });
  expect(saved.text).toContain("Bewaard.");
  expect(saved.text).toContain("Soep koken Brood bakken");

  const late = await sams.press("look", { after: "Tafels dragen" });
  expect(late.text).toContain("Dit schreef iemand anders net: Soep koken Brood bakken");
  expect(late.html).toContain("\nTafels dragen</textarea>");
  const both = await late.press("save-sheet", { after: "Tafels dragen" });
  expect((await sheet())?.split("\n").sort()).toEqual(["Brood bakken", "Soep koken", "Tafels dragen"]);
  expect(both.text).toContain("Tafels dragen");
});

test("the same press twice writes once, and leaving it as it was writes nothing", async () => {
  const { server, pages, sheet } = await atTable();
  const noor = await (await pages[0].press("look")).press("write-sheet:resident");
  await noor.press("save-sheet", { after: "Soep koken" });
  await noor.press("save-sheet", { after: "Soep koken" });
  expect(await sheet()).toBe("Soep koken");
  const open = await (await pages[1].press("look")).press("write-sheet:resident");
  const left = await open.press("leave-sheet", { after: "Toch maar niet" });
  expect(left.html).not.toContain("<textarea");
  expect(left.html).not.toContain("Toch maar niet");
  expect(await sheet()).toBe("Soep koken");
  expect(server.logged.filter((line) => line.includes("failed"))).toEqual([]);
});

test("words for the worksheet are kept when the evening goes on", async () => {
  const { lead, pages, sheet } = await atTable();
  const open = await (await pages[0].press("look")).press("write-sheet:resident");
  await lead({ type: "set-step", stepId: "harvest" });
  const over = await open.press("save-sheet", { after: "Soep koken" });
  expect(over.text).toContain("Nog niet opgehangen");
  expect(over.html).toContain(">Soep koken</blockquote>");
  expect(await sheet()).toBe("");
});

test("where the disk does not take it the words stay in the field, and the same press works later", async () => {
  const { server, pages, sheet } = await atTable();
  const open = await (await pages[0].press("look")).press("write-sheet:resident");
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  const failed = await open.press("save-sheet", { after: "Soep koken" });
  server.storage.failWrites(null);
  expect(failed.html).toContain("\nSoep koken</textarea>");
  await expect.poll(async () => (await server.get("/healthz")).status).toBe(200);
  await expect
    .poll(async () => (await failed.press("save-sheet", { after: "Soep koken" })) && sheet())
    .toBe("Soep koken");
});

test("what whoever leads says to all tables stands there; a question that is none opens nothing", async () => {
  const { server, board, lead, pages } = await atTable();
  await lead({ type: "say-word", word: "Nog vijf minuten" });
  await expect.poll(async () => (await pages[0].press("look")).text).toContain("Nog vijf minuten");
  const look = await pages[0].press("look");
  const hidden = [...look.html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name = "", held = ""]) => [name, held]));
  const strange = await ReadPage.of(
    server,
    await post(server, `/m/${board.joinCode}`, { ...fields, act: "write-sheet:nergens" }),
  );
  expect(strange.status).toBe(200);
  expect(strange.html).not.toContain("<textarea");
});
