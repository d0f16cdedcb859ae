import { expect, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { createBoard } from "../rig/api.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { PitchEvening } from "../rig/PitchEvening.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const NAMES = ["Noor", "Sam", "Samira", "Joost", "Femke", "Ali", "Yara", "Jelle"];
const CROWD = 92;
const PITCHES = [
  "Soep op zondag",
  "Moestuin op het dak",
  "Bankje bij het water",
  "Fietsen maken",
  "Voorlezen in de hal",
  "Samen naar zee",
  "Koor in de flat",
  "Klussen leren",
  "Een eigen circus",
];
/** The last one nobody wants but who thought of it. */
const WANTED = PITCHES.length - 1;
/** Of those at the tables, so many write at the same time, each so many lines. */
const WRITERS = 40;
const LINES = 5;

test(
  "an evening of a hundred: nine pitches, eight tables that write while the server is killed, and projects",
  LONG,
  async ({ openFacilitator, openHouse, openPhone, openScreen }) => {
    test.slow(); // a hundred people, eight tables and two power cuts
    const house = await openHouse();
    const board = await createBoard(
      house.origin,
      "pitch-evening",
      "Werkavond De Waterkant",
      "nl",
      "two-hours",
    );
    const visit = { board, origin: house.address(), ownClock: true };
    const evening = new PitchEvening(house, board);
    const wall = await openScreen(visit);
    const phones: PhonePage[] = [];
    for (const name of NAMES) {
      const phone = await openPhone(visit);
      await phone.joinIn(name);
      phones.push(phone);
    }
    const [noor, sam] = phones;
    if (noor === undefined || sam === undefined) throw new Error("Nobody came");
    const crowd = await Promise.all(
      Array.from({ length: CROWD }, () => SimulatedPhone.join(house.origin, board)),
    );
    await Promise.all(crowd.map((phone) => phone.connect()));

    await test.step("pitches come from phones, and one is told with a clock of its own", async () => {
      await evening.goTo("pitches");
      await noor.send(PITCHES[0] ?? "", "Breng in");
      await expect(noor.saved).toBeVisible();
      for (const text of PITCHES.slice(1))
        await evening.lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
      await evening.goTo("tell");
      await evening.lead({ type: "give-floor", cardId: (await evening.pitches())[0], seconds: 120 });
      await expect(wall.page.getByRole("heading", { name: PITCHES[0] ?? "" })).toBeVisible();
      await sam.page.getByRole("button", { name: `Hier wil ik bij : ${PITCHES[0]}` }).tap();
      await expect(wall.page.getByText("Er wil iemand bij")).toBeVisible();
    });

    await test.step("everybody chooses, and sits at one table", async () => {
      await evening.goTo("choose");
      for (const [n, phone] of phones.entries()) {
        await phone
          .card(PITCHES[n] ?? "")
          .getByRole("button", { name: "Dit wil ik het liefst" })
          .tap();
        await expect(phone.card("Dit wil je het liefst")).toBeVisible();
      }
      const ids = await evening.pitches();
      await Promise.all(
        crowd.map((phone, n) =>
          phone.ask({
            type: "choose-pitches",
            first: n === 0 ? ids[WANTED] : ids[n % WANTED],
            second: ids[(n + 1) % WANTED],
          }),
        ),
      );
      await evening.lead({ type: "make-groups", most: 14, spread: false });
      const groups = await evening.groups();
      expect(groups).toHaveLength(WANTED);
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(CROWD + NAMES.length);
      for (const { people } of groups) expect(people).toBeLessThanOrEqual(14);
      await expect(noor.question).toHaveText("Jij zit aan tafel");
      await expect(wall.page.getByRole("heading", { name: "Zoek je tafel" })).toBeVisible();
    });

    const written = new Map<string, string[]>();
    await test.step("forty people write at eight tables while the plug is pulled twice", async () => {
      await evening.openTables();
      await evening.goTo("work");
      const seated = await evening.seatsOf(crowd);
      expect(seated.filter(({ table }) => table === null)).toEqual([]);
      const writers = await Promise.all(
        seated.slice(0, WRITERS - NAMES.length).map(async ({ phone, table }) => {
          const there = phone.atTable(table ?? "");
          await there.connect();
          return there;
        }),
      );
      const writing = writers.map(async (phone, n) => {
        for (let line = 0; line < LINES; line++) {
          const said = `Regel ${line + 1} van schrijver ${n + 1}`;
          const before = phone.worksheet.get("resident") ?? "";
          const after = before === "" ? said : `${before}\n${said}`;
          const answer = await phone.ask({ type: "edit-sheet", field: "resident", before, after });
          expect(answer.type, said).toBe("result");
          written.set(phone.boardId, [...(written.get(phone.boardId) ?? []), said]);
        }
      });
      for (const [n, phone] of phones.entries())
        await phone.writeOnSheet("Wat hebben we al?", `Van ${NAMES[n]}`);
      const pages = [wall.page, ...phones.map(({ page }) => page)];
      for (let cut = 0; cut < 2; cut++) {
        await house.kill();
        await phones[cut]?.writeOnSheet("Wat vragen we?", `Zonder stroom ${cut + 1}`);
        await house.restart();
        await Promise.all([...crowd, ...writers].map((phone) => phone.connect(house.origin)));
        await letTimePass(pages, async () => {
          expect(await evening.linesOf("ask")).toContain(`Zonder stroom ${cut + 1}`);
        });
      }
      await Promise.all(writing);
    });

    await test.step("every letter is on its worksheet once, nobody sits twice or nowhere", async () => {
      for (const [tableId, lines] of written) {
        const sheet = await evening.worksheet(tableId);
        expect((sheet.resident ?? "").split("\n").sort()).toEqual([...lines].sort());
      }
      expect((await evening.linesOf("have")).toSorted()).toEqual(NAMES.map((name) => `Van ${name}`).sort());
      expect((await evening.linesOf("ask")).toSorted()).toEqual(["Zonder stroom 1", "Zonder stroom 2"]);
      const groups = await evening.groups();
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(CROWD + NAMES.length);
    });

    await test.step("the harvest comes to the hall, each group has a project, and people say that they do it", async () => {
      await evening.goTo("harvest");
      await expect(noor.page.getByText("Terug naar de zaal")).toBeHidden();
      expect((await evening.bringHarvest()).unread).toEqual([]);
      const facilitator = await openFacilitator(visit);
      await expect(facilitator.card("Van Noor")).toBeHidden(); // what a table has already is not asked of the hall
      await evening.goTo("agree");
      await expect.poll(async () => (await evening.projects()).length).toBe(WANTED);
      await noor.promise(PITCHES[0] ?? "", "Noor");
      await expect(noor.card("Jij doet dit")).toBeVisible();
    });
    for (const phone of crowd) phone.disconnect();
  },
);
