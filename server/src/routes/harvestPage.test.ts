import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import sharp from "sharp";
import { expect, test } from "vitest";
import { HarvestEvening } from "../harvest/testing/HarvestEvening.ts";
import { layPage } from "../rooms/testing/layPage.ts";

const PLAIN = { title: null, intro: null, order: [], leftOut: [], withoutPhoto: [], names: "hidden" };

async function told(): Promise<HarvestEvening> {
  const evening = await HarvestEvening.begin();
  await evening.write(0, "resident", "Ik snij groente");
  await evening.write(0, "first-step", "De keuken <vragen>");
  await evening.gather();
  const project = (await evening.cards()).find((card) => card.project?.firstStep != null);
  await evening.lead({ type: "join-card", cardId: project?.id, name: "Noor" });
  return evening;
}

function read(evening: HarvestEvening): Promise<Response> {
  return evening.server.get(`/o/${evening.hall.id}`);
}

function preview(evening: HarvestEvening, token: string): Promise<Response> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://localhost:4321/o/${evening.hall.id}`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ token }),
  });
  return Promise.resolve(evening.server.app.request(request));
}

test("A page is there for everybody from when it is opened until it is closed", async () => {
  const evening = await told();
  expect((await read(evening)).status).toBe(404);
  await evening.lead({ type: "open-page" });
  const page = await read(evening);
  expect(page.status).toBe(200);
  expect(page.headers.get("x-robots-tag")).toContain("noindex");
  expect(page.headers.get("cache-control")).toBe("no-store");
  const words = await page.text();
  for (const word of [
    "Soep voor de straat",
    "Tafel blauwe fiets",
    "Ik snij groente",
    "De keuken &lt;vragen&gt;",
  ])
    expect(words).toContain(word);
  expect(words).not.toContain("<script");
  expect(words.length).toBeLessThan(150_000);
  await evening.lead({ type: "close-page" });
  expect((await read(evening)).status).toBe(404);
});

test("No name stands there until the facilitator says that names show", async () => {
  const evening = await told();
  await evening.lead({ type: "open-page" });
  const silent = await (await read(evening)).text();
  expect(silent).not.toContain("Noor");
  expect(silent).toContain("1 persoon");
  await evening.lead({ type: "set-page", page: { ...PLAIN, names: "shown" } });
  expect(await (await read(evening)).text()).toContain("Noor");
});

test("What is left out or erased is not on it any more, and stories stand as they were laid", async () => {
  const evening = await told();
  await evening.lead({ type: "open-page" });
  const page = { ...PLAIN, title: "Onze avond", intro: "Het was vol.", order: [evening.bench] };
  await evening.lead({ type: "set-page", page });
  const words = await (await read(evening)).text();
  expect(words).toContain("Onze avond");
  expect(words).toContain("Het was vol.");
  expect(words.indexOf("bankje")).toBeLessThan(words.indexOf("Soep voor"));
  await evening.lead({ type: "set-page", page: { ...page, leftOut: [evening.bench] } });
  expect(await (await read(evening)).text()).not.toContain("bankje");
  const { id: cardId } = await evening.card("Ik snij groente");
  await evening.lead({ type: "erase-card", cardId });
  expect(await (await read(evening)).text()).not.toContain("groente");
});

test("Whoever leads sees it before others, and takes it along as a file that opens by itself", async () => {
  const evening = await told();
  const { facilitatorToken, id } = evening.hall;
  expect(await (await preview(evening, facilitatorToken)).text()).toContain("Soep voor de straat");
  const phone = await evening.server.join(evening.hall);
  for (const token of [phone, evening.hall.screenToken, "", "x".repeat(200)])
    expect((await preview(evening, token)).status).toBe(403);
  const file = await evening.server.get(`/api/boards/${id}/page`, facilitatorToken);
  expect(file.headers.get("content-disposition")).toContain("Avond%20in%20De%20Waterkant%20-%20oogst.html");
  const words = await file.text();
  expect(words).toContain("Content-Security-Policy");
  expect(words).not.toMatch(/(src|href)="(?!data:)/);
  expect((await evening.server.get(`/api/boards/${id}/page`, phone)).status).toBe(403);
});

test("More readers than a village has are asked to wait", async () => {
  const evening = await told();
  const reads = await Promise.all(Array.from({ length: 601 }, () => read(evening)));
  expect(reads.at(-1)?.status).toBe(429);
  evening.server.passes(1_000);
  expect((await read(evening)).status).toBe(404);
});

test("A photo is shown by the open page that tells its card, and by no other", async () => {
  const evening = await told();
  const jpg = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#7ad" } })
    .jpeg()
    .toBuffer();
  const sent = await evening.server.upload(
    `/api/boards/${evening.hall.id}/photos`,
    jpg,
    evening.hall.facilitatorToken,
  );
  const { name } = (await sent.json()) as { name: string };
  const card = { kind: "pitch", text: "Met een foto", field: null, photo: name };
  const { cardId } = await evening.lead({ type: "add-card", card });
  const photo = () => evening.server.get(`/o/${evening.hall.id}/photos/${name}`);
  expect((await photo()).status).toBe(404);
  await evening.lead({ type: "open-page" });
  expect((await photo()).headers.get("content-type")).toBe("image/webp");
  expect(await (await read(evening)).text()).toContain(`/photos/${name}`);
  await evening.lead({ type: "set-page", page: { ...PLAIN, withoutPhoto: [cardId] } });
  expect((await photo()).status).toBe(404);
});

/** What a group laid on its table besides its worksheet, with a photo. */
async function withTable() {
  const evening = await told();
  const photo = await evening.photo(evening.table(0), "#77aadd");
  const idea = { kind: "idea", text: "Soep op het plein", field: null, photo };
  const { cardId } = await evening.atTable(0, { type: "add-card", card: idea });
  await evening.lead({ type: "open-page" });
  const shown = () => evening.server.get(`/o/${evening.hall.id}/photos/${photo}`);
  const words = async () => (await read(evening)).text();
  return { evening, photo, cardId, shown, words };
}

test("What lies on a table is told with its pitch, with its photo, unless the facilitator leaves it out", async () => {
  const { evening, photo, cardId, shown, words } = await withTable();
  const soup = (await words()).split("<article").find((story) => story.includes("Soep voor de straat"));
  expect(soup).toContain("Op tafel bedacht");
  expect(soup).toContain("Soep op het plein");
  expect(soup).toContain(`/photos/${photo}`);
  expect((await shown()).headers.get("content-type")).toBe("image/webp");
  const page = { ...PLAIN, tables: "told" };
  await evening.lead({ type: "set-page", page: { ...page, withoutPhoto: [cardId] } });
  expect(await words()).not.toContain(`/photos/${photo}`);
  expect((await shown()).status).toBe(404);
  await evening.lead({ type: "set-page", page: { ...page, leftOut: [cardId] } });
  expect(await words()).not.toContain("Soep op het plein");
  await evening.lead({ type: "set-page", page: { ...PLAIN, tables: "left-out" } });
  expect(await words()).not.toContain("Op tafel bedacht");
  expect((await shown()).status).toBe(404);
});

test("A page that was made ready before tables could be told does not tell them by itself", async () => {
  const { evening, words } = await withTable();
  const { tables: _, ...before } = PLAIN_PAGE;
  await layPage(await evening.room(), { ...before, isOpen: true });
  expect(await words()).not.toContain("Soep op het plein");
  await evening.lead({ type: "set-page", page: PLAIN }); // by a desk that was opened before
  expect(await words()).not.toContain("Soep op het plein");
  await evening.lead({ type: "set-page", page: { ...PLAIN, tables: "told" } });
  expect(await words()).toContain("Soep op het plein");
});

test("What is erased at a table is not told any more, and its photo is nowhere", async () => {
  const { evening, cardId, shown, words } = await withTable();
  await evening.atTable(0, { type: "erase-card", cardId });
  expect(await words()).not.toContain("Soep op het plein");
  expect((await shown()).status).toBe(404);
});

test("The page as a file holds the photos of the tables; only whoever leads sees what lies there before it is told", async () => {
  const { evening } = await withTable();
  const { facilitatorToken, screenToken, id } = evening.hall;
  const file = await (await evening.server.get(`/api/boards/${id}/page`, facilitatorToken)).text();
  expect(file.match(/src="data:image\/webp/g)).toHaveLength(1);
  const look = (token: string) => evening.server.get(`/api/boards/${id}/page/tables`, token);
  expect(await (await look(facilitatorToken)).json()).toMatchObject({
    tables: [
      { group: "g1", cards: [{ text: "Soep op het plein" }] },
      { group: "g2", cards: [] },
    ],
  });
  for (const token of [screenToken, await evening.server.join(evening.hall)])
    expect((await look(token)).status).toBe(403);
});

test("However much the tables thought of, the words stay under 150 kB, and each table is told", async () => {
  const { evening, words } = await withTable();
  const long = "Soep & brood ".repeat(38).trim();
  for (let n = 0; n < 180; n++) {
    const card = { kind: "idea", text: `${n} ${long}`, field: null };
    for (const table of [0, 1]) await evening.atTable(table, { type: "add-card", card });
    evening.server.passes(60_000);
  }
  const page = Buffer.byteLength(await words());
  expect(page).toBeGreaterThan(110_000);
  expect(page).toBeLessThan(150_000);
  const [soup = 0, bench = 0] = (await words())
    .split("<article")
    .slice(1)
    .map((story) => story.match(/<li/g)?.length ?? 0);
  expect(Math.abs(soup - bench)).toBeLessThan(5);
});
