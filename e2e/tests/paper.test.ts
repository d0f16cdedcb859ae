import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { paperTexts } from "@buurtbord/shared/catalogue/paperTexts.ts";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { PrintPage } from "../page-models/PrintPage.ts";
import { reportOf } from "../rig/api.ts";
import { canReadPaper, PrintedPaper } from "../rig/PrintedPaper.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

const KINDS = ["talent", "group", "organisation", "place", "story"];
/** Short enough to stand on a card as a whole. */
const WORDS = [
  "Samen soep koken",
  "Een bank bij de bushalte",
  "Fietsles op het plein",
  "Één keer zingen & dansen",
];
const CARDS = Array.from({ length: 100 }, (_, n) => `${WORDS[n % WORDS.length]} ${n + 1}`);
const A4 = { width: 595, height: 842 };

const bare = (text: string) => text.replace(/\s+/g, "");
/** In whatever order and shape a program read them. */
const letters = (text: string) => [...text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");

let sheets = 0;
const printed = ({ page }: Pick<PrintPage, "page">) => {
  sheets += 1;
  return PrintedPaper.of(page, test.info().outputPath(`${sheets}.pdf`));
};

test("everything for a meeting comes from the printer: in colour or not, in nine languages, and as large as a wall", async ({
  house,
  board,
  laptop,
  openFacilitator,
}) => {
  test.skip(!canReadPaper, "qpdf and poppler-utils are not here: nobody would read what was printed");
  const remote = await SimulatedPhone.remote(house.origin, board);
  await remote.ask({ type: "save-snapshot", name: "Voor de pauze" });
  await Promise.all(
    CARDS.map((text, n) =>
      remote.ask({ type: "add-card", card: { kind: KINDS[n % KINDS.length] ?? "", text, field: null } }),
    ),
  );
  remote.disconnect();
  const print = new PrintPage(await laptop.newPage());
  await print.page.goto(`${house.address()}/p/${board.id}#${board.facilitatorToken}`);
  await print.invite("Donderdag 26 november, 19.30 uur", "Kade 3");
  expect(new URL(print.page.url()).hash).toBe("");
  await expectAccessible(print.page, "choosing a poster");

  await test.step("a poster says when, where and how, and is a tagged file that others can read", async () => {
    const paper = await printed(print);
    expect(paper.faults).toBe("");
    expect(paper.facts).toMatchObject({ Pages: "1", Tagged: "yes", Title: "De Waterkant · Poster" });
    expect(paper.facts["Page size"]).toContain("A4");
    expect(paper.source).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(paper.source).toContain("/Lang (nl)");
    const code = `${board.joinCode.slice(0, 3)} ${board.joinCode.slice(3)}`;
    for (const words of [
      "Doe mee",
      "De Waterkant",
      "19.30 uur",
      "Kade 3",
      `buurthuis.lan:${house.port}`,
      code,
    ])
      expect(bare(paper.text)).toContain(bare(words));
  });

  await test.step("each language has its words, in letters of ours", async () => {
    await print.choose("A3");
    for (const language of RESIDENT_LANGUAGES) {
      await print.chooseLanguage(language);
      await expect(print.sheets).toContainText(paperTexts[language].noPhone);
      await expect(print.sheets).toHaveAttribute("dir", LANGUAGE_FACES[language].direction);
      expect(await print.foreignLetters(), language).toEqual([]);
    }
    await print.chooseLanguage("ar");
    const paper = await printed(print);
    expect(paper.facts["Page size"]).toContain("A3");
    expect(paper.source).toContain("/Lang (ar)");
    for (const sentence of [paperTexts.ar.noPhone, paperTexts.ar.onlyHere])
      for (const word of sentence.split(" ")) expect(letters(paper.text)).toMatch(inOrder(letters(word)));
  });

  await test.step("blank cards: each number once, and none cut by the edge of the paper", async () => {
    await print.choose("A4");
    await print.choose("Lege kaarten");
    await expect(print.sheets).toHaveCount(5);
    await expect(print.printButton).toHaveText("Print 5 vellen");
    const paper = await printed(print);
    expect([paper.faults, paper.facts.Pages]).toEqual(["", "5"]);
    const numbers = paper.words.filter(({ text }) => /^\d+$/.test(text));
    expect(numbers.map(({ text }) => Number(text)).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 1),
    );
    for (const { left, top, right, bottom, text } of paper.words) {
      expect(Math.min(left, top), text).toBeGreaterThan(20);
      expect([right < A4.width - 20, bottom < A4.height - 20], text).toEqual([true, true]);
    }
  });

  await test.step("the board with a hundred cards, on one sheet and as large as sixteen", async () => {
    await print.chooseLanguage("nl");
    await print.choose("Het bord van nu");
    await print.chooseSize("A4");
    await expect(print.sheets).toHaveCount(1);
    const one = await printed(print);
    expect([one.faults, one.facts.Pages]).toEqual(["", "1"]);
    const said = bare(one.text);
    expect(CARDS.filter((text) => !said.includes(bare(text)))).toEqual([]);
    await print.chooseSize("A0");
    await expect(print.sheets).toHaveCount(16);
    const wall = await printed(print);
    expect([wall.faults, wall.facts.Pages]).toEqual(["", "16"]);
  });

  await test.step("what grew on an evening of a hundred cards is one page, which says how much it leaves out", async () => {
    const facilitator = await openFacilitator();
    const { page } = facilitator;
    const moments = await facilitator.openSnapshots();
    await moments.getByRole("button", { name: "Wat groeide er?" }).click();
    await expect(page.getByText("Er kwamen 100 kaarten bij.")).toBeVisible();
    const paper = await printed({ page });
    expect([paper.faults, paper.facts.Pages]).toEqual(["", "1"]);
    expect(paper.text).toMatch(/Nieuw 100[\s\S]*en nog \d+/);
    await page.close();
  });

  await test.step("the report, on paper", async () => {
    await print.page.goto("about:blank"); // the file stands alone, with styles of its own
    await print.page.setContent(await reportOf(house.origin, board));
    const paper = await printed(print);
    expect([paper.faults, paper.facts.Tagged]).toEqual(["", "yes"]);
    const said = bare(paper.text);
    expect(CARDS.filter((text) => !said.includes(bare(text)))).toEqual([]);
  });
});

/** Sorted letters within others that are sorted too. */
function inOrder(sorted: string): RegExp {
  return new RegExp([...sorted].join(".*"), "su");
}

test("a stack of cards from the room is typed over: numbers count up, and one that comes twice is asked about", async ({
  openFacilitator,
  laptop,
}) => {
  const facilitator = await openFacilitator();
  const { page } = facilitator;
  await page.getByRole("button", { name: facilitator.words.write }).click();
  await page.getByRole("button", { name: "Stapel papier" }).click();
  const number = page.getByLabel("Nummer");
  const text = page.getByLabel("Tekst", { exact: true });
  const say = page.getByRole("form", { name: facilitator.words.write }).getByRole("status");
  const type = async (words: string) => {
    await text.fill(words);
    await text.press("Enter");
  };
  await number.fill("12");
  await type("Samen soep koken");
  await expect(number).toHaveValue("13");
  await expect(say).toHaveText("Kaart 12 hangt erop: Samen soep koken");
  await type("Een bank bij de bushalte");
  await type("Zingen op zondag"); // before there is an answer
  await expect(number).toHaveValue("15");
  await expect(say).toHaveText("Kaart 14 hangt erop: Zingen op zondag");

  await number.fill("12");
  await type("Fietsles");
  await expect(say).toContainText("Kaart 12 is al eens overgetypt.");
  await expect(text).toHaveValue("Fietsles"); // nothing is lost by asking
  await text.press("Enter");
  await expect(say).toHaveText("Kaart 12 hangt erop: Fietsles");
  await number.fill("twaalf");
  await type("Zingen");
  await expect(say).toContainText("vul een getal in van 1 tot 9999");

  const opening = laptop.waitForEvent("page");
  await (await facilitator.openTakeHome()).getByRole("button", { name: "Maak papier" }).click();
  const print = new PrintPage(await opening);
  await print.chooseSize("A4");
  await expect(print.sheets).toContainText("Fietsles");
});

test("a start page says when a poster that hangs somewhere leads to another laptop", async ({
  house,
  board,
  laptop,
}) => {
  const print = new PrintPage(await laptop.newPage());
  await print.page.goto(`${house.address()}/p/${board.id}#${board.facilitatorToken}`);
  await print.page.evaluate(() => {
    window.print = () => document.body.append("Naar de printer");
  });
  await print.printButton.click();
  await expect(print.page.getByText("Naar de printer")).toBeAttached();
  const start = print.page;
  await start.goto(house.address());
  const notice = start.getByRole("heading", { name: "Op je poster staat een ander adres" });
  await expect(start.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);

  await start.evaluate(() => {
    const { boardId } = JSON.parse(localStorage.getItem("buurtbord.printed") ?? "{}");
    const elsewhere = { boardId, address: "http://10.9.8.7:4321" };
    localStorage.setItem("buurtbord.printed", JSON.stringify(elsewhere));
  });
  await start.reload();
  await expect(notice).toBeVisible();
  await start.getByRole("button", { name: "De poster hangt er niet meer" }).click();
  await start.reload();
  await expect(start.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
});
