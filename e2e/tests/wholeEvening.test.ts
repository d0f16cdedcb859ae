import { expect, inside, LIST_ONLY, test } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { createBoard, exportBoard, inviteRemote } from "../rig/api.ts";
import { runsOut } from "../rig/runsOut.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const NAMES = ["Noor", "Sam", "Samira", "Joost", "Femke", "Ali"];
const CROWD = 40;
/** Of each field: its kind, what its button on the phone says, and what the real phones bring. */
const FIELDS = [
  { step: "Talenten", kind: "talent", words: ["Fietsen maken", "Soep koken", "Voorlezen"] },
  { step: "Groepen", kind: "group", words: ["De naaigroep"] },
  { step: "Organisaties", kind: "organisation", words: ["De bibliotheek"] },
  { step: "Plekken", kind: "place", words: ["Het plein"] },
  { step: "Verhalen", kind: "story", words: ["Het oude veer"] },
] as const;

test("an evening of an hour: five fields in silence and reveal, lines, whom we miss, hidden dots, agreements", async ({
  house,
  openFacilitator,
  openPhone,
  openRemote,
  openScreen,
}) => {
  test.slow(); // forty-six people and twelve steps
  await house.readyForBoard();
  const board = await createBoard(house.origin, "asset-map", "Buurtavond De Waterkant", "nl", "hour");
  const wall = await openScreen({ board });
  const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, house.address()));
  const phones: PhonePage[] = [];
  for (const name of NAMES) {
    const phone = await openPhone({ board });
    await phone.joinIn(name);
    phones.push(phone);
  }
  const [noor, sam] = phones;
  if (noor === undefined || sam === undefined) throw new Error("Nobody came");
  const crowd = await Promise.all(
    Array.from({ length: CROWD }, () => SimulatedPhone.join(house.origin, board)),
  );
  await Promise.all(crowd.map((phone) => phone.connect()));
  await expect(wall.arrival).toBeVisible();
  /** A step that has only just come is not left by a press: somebody would press again. */
  const next = (name: string) =>
    expect(async () => {
      await remote.press("next");
      await expect(remote.title).toHaveText(name, { timeout: 1_500 });
    }).toPass();

  let laid = 0;
  for (const { step, kind, words } of FIELDS) {
    await test.step(`${kind}: everybody writes, nobody sees, and then all do`, async () => {
      await next(step);
      await expect(noor.page.getByText("Alleen jij ziet dit", { exact: false }).first()).toBeVisible();
      for (const [n, text] of words.entries()) await phones[n]?.send(text, "Zet op de kaart");
      const more = crowd.slice(0, kind === "talent" ? CROWD : 5);
      const answers = await Promise.all(
        more.map((phone, n) =>
          phone.ask({ type: "add-card", card: { kind, text: `Van ${kind} ${n + 1}`, field: null } }),
        ),
      );
      expect(answers.map(({ type }) => type)).toEqual(more.map(() => "result"));
      const ready = words.length + more.length;
      await expect(wall.heap).toHaveText(`${ready} kaartjes liggen klaar`);
      for (const text of words) expect(await wall.page.content()).not.toContain(text);
      await remote.within("reveal", () => remote.press("revealAll"));
      await expect(wall.heap).toBeHidden();
      laid += ready;
      await expect(wall.count(new RegExp(`^${laid} kaarten$`))).toBeVisible();
    });
  }

  await test.step("lines, what there is, and whom we miss", async () => {
    await next("Lijnen trekken");
    const idOf = (text: string) => [...(crowd[0]?.seen ?? [])].find(([, seen]) => seen === text)?.[0] ?? "";
    await expect.poll(() => idOf("Het oude veer")).not.toBe("");
    const drawn = await crowd[0]?.ask({
      type: "connect-cards",
      from: idOf("Het oude veer"),
      to: idOf("De bibliotheek"),
    });
    expect(drawn?.type).toBe("result");
    await next("Tel mee");
    await expect(wall.page.getByText("Talenten van mensen").first()).toBeVisible();
    await next("Wie missen we?");
    await expect(noor.question).toHaveText("Wie of wat staat er nog niet bij?");
    await noor.choose("Groep of club");
    await noor.contribute("De nachtploeg van de bakkerij", "Zet op de kaart");
    laid += 1;
    await expect(wall.count(new RegExp(`^${laid} kaarten$`))).toBeVisible();
    // So many are walked past page by page: soon the one with the newest.
    await expect(wall.page.getByText("De nachtploeg van de bakkerij").first()).toBeVisible({
      timeout: 20_000,
    });
  });

  await test.step("a small projector shows all of it too", async () => {
    await wall.page.setViewportSize({ width: 1024, height: 768 });
    for (const [shown, what] of [
      [wall.question("Wie of wat staat er nog niet bij?"), "the question"],
      [wall.step, "the step in the bar"],
      [wall.watermark, "the watermark"],
    ] as const)
      await expect(shown, what).toBeInViewport({ ratio: 1 });
    expect(await runsOut(wall.page)).toBe(0);
    await expect(wall.count(new RegExp(`^${laid} kaarten$`))).toBeVisible();
    await wall.page.setViewportSize({ width: 1920, height: 1080 });
  });

  await test.step("dots have no number until they are counted", async () => {
    await next("Stippen geven");
    for (const phone of [noor, sam]) await phone.voteFor("Het oude veer");
    await expect(wall.page.getByText("Stippen worden later geteld")).toBeVisible();
    await remote.within("toCount", () => remote.press("count"));
    await expect(wall.page.getByText("2 stippen")).toBeVisible();
  });

  await test.step("who, what and when; and the moment is kept", async () => {
    await next("Afspraken");
    await noor.agree("Samen langs de nieuwe flat", "Zaterdag om 11 uur", "Spreek af");
    await expect(wall.page.getByText("Zaterdag om 11 uur")).toBeVisible();
    await next("Bewaren");
    await expect(remote.button(remote.words.next)).toBeDisabled();
    const desk = await openFacilitator({ board, size: LIST_ONLY });
    await desk.saveSnapshot();
    const snapshots = await desk.openSnapshots();
    await snapshots.getByRole("button", { name: desk.words.look }).first().click();
    await expect(desk.button(desk.words.back)).toBeVisible();
  });
  const { cards, connections } = await exportBoard(house.origin, board);
  expect([cards.length, connections.length]).toEqual([laid + 1, 1]);
  for (const phone of crowd) phone.disconnect();
});
