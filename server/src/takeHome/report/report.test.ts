import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type {
  ActivityId,
  CardId,
  CardKindId,
  CheckId,
  FieldId,
  GroupId,
  PhotoName,
  SnapshotId,
} from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { leadersReport } from "../leadersReport.ts";
import type { TakenBoard } from "../TakenBoard.ts";
import { card, takenMap } from "../testing/takenMap.ts";
import { report } from "./report.ts";

const agreed = card("walk", "Een rondje lopen", {
  kind: "agreement" as CardKindId,
  field: "agreements" as FieldId,
  joined: 3,
  agreement: { when: "zaterdag", people: ["Noor", "Sam"] },
});
const soup = card("soup", "Soep koken", {
  votes: 3,
  joined: 1,
  byline: "Noor",
  said: { times: 2, names: ["Sam"] },
  fulfilled: { at: 1, story: "Drie pannen vol" },
});

function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

const pageOf = (taken: TakenBoard) => leadersReport(taken, new Map());

test("the report begins with what was agreed: what, when, and who", async () => {
  const said = textOf(await pageOf(takenMap([soup, agreed])));
  expect(said).toContain("Een rondje lopen Wanneer zaterdag Wie Noor, Sam en nog 1");
  expect(said.indexOf("Een rondje lopen")).toBeLessThan(said.indexOf("Soep koken"));
  expect(said).toContain(
    "Soep koken Drie pannen vol Noor · Sam · 2 keer gezegd · 3 stippen · 1 persoon doet mee",
  );
});

test("a group's worksheet comes first, question by question, with a star before what it tells first", async () => {
  const { board, ...told } = takenMap([]);
  const worksheet = {
    resident: "Koffie zetten\n★ <b>Tafels</b> lenen",
    ask: " \n",
  } as typeof board.worksheet;
  const activity = "pitch-evening" as typeof board.activity;
  const page = await pageOf({ ...told, board: { ...board, activity, worksheet } });
  expect(textOf(page)).toContain(
    "Werkblad Wat kan een bewoner doen? Koffie zetten ★ &lt;b&gt;Tafels&lt;/b&gt; lenen",
  );
  expect(page).not.toContain("<h3>Wat vragen we?</h3>");
  expect(textOf(await pageOf(takenMap([soup])))).not.toContain("Werkblad");
});

test("the report of an evening tells what each table thought of, as far as its page tells it", async () => {
  const { board, ...told } = takenMap([soup]);
  const activity = "pitch-evening" as typeof board.activity;
  const idea = (id: string, text: string) => card(id, text, { kind: "idea" as CardKindId, field: null });
  const lying = [
    idea("a", "Een <pan> lenen"),
    idea("b", "Niet voor thuis"),
    { ...soup, kind: "pitch" as CardKindId },
  ];
  const table = {
    group: "g1" as GroupId,
    name: "Tafel blauwe fiets",
    board: { ...board, activity, cards: lying },
  };
  const page = { ...PLAIN_PAGE, leftOut: ["b" as CardId] };
  const evening = { ...told, board: { ...board, activity, page }, tables: [table] };
  const said = textOf(await pageOf(evening));
  expect(said).toContain("Tafel blauwe fiets 1 kaart Een &lt;pan&gt; lenen");
  expect(said).not.toContain("Niet voor thuis");
  const silent = { ...evening, board: { ...evening.board, page: { ...page, tables: "left-out" as const } } };
  expect(textOf(await pageOf(silent))).not.toContain("Tafel blauwe fiets");
});

test("the report tells how the room answered the question of a step, also what nobody chose", async () => {
  const { board, ...told } = takenMap([soup]);
  const words = { name: "Warm worden", prompt: "Hoe kwam je hier?" };
  const step = newStep("warm", { verbs: ["poll"], words, options: ["Lopend", "Met de <fiets>"] });
  const said = textOf(
    await pageOf({ ...told, board: { ...board, steps: [step], polls: { [step.id]: [4] } } }),
  );
  expect(said).toContain("Hoe kwam je hier? antwoord mensen Lopend 4 Met de &lt;fiets&gt; 0");
  expect(textOf(await pageOf(takenMap([soup])))).not.toContain("antwoord mensen");
});

test("the report tells how the room answered its check questions, beside the last time", async () => {
  const { board, ...told } = takenMap([]);
  const ofGroup = { ...board, activity: "pas-op-de-plaats" as ActivityId };
  const [story, care] = ["story", "care"] as CheckId[];
  if (story === undefined || care === undefined) throw new Error("No questions");
  const now = { began: 2, tallies: { [story]: { yes: 6, no: 1, unsure: 2 } } };
  const before = { began: 1, tallies: { [story]: { yes: 3, no: 4, unsure: 0 } } };
  const first = textOf(await pageOf({ ...told, board: { ...ofGroup, checks: { now, before: null } } }));
  expect(first).toContain("hier beter is geworden? antwoord mensen Ja 6 Nee 1 Weet ik niet 2");
  const again = textOf(await pageOf({ ...told, board: { ...ofGroup, checks: { now, before } } }));
  expect(again).toContain("antwoord mensen vorige keer Ja 6 3 Nee 1 4 Weet ik niet 2 0");
  // Nobody answered it, or the count is still hidden.
  expect(again).not.toContain("Komen buren dan helpen?");
});

test("the report is whole by itself: no scripts, nothing from elsewhere, people's words as words", async () => {
  const photo = { name: "p" as PhotoName, width: 4, height: 3 };
  const taken = takenMap([card("soup", "<script>alert(1)</script>", { photo })]);
  const page = await leadersReport(taken, new Map([["p" as PhotoName, new Uint8Array([1, 2])]]));
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("<script");
  expect(page).toContain('src="data:image/webp;base64,AQI="');
  expect(page.match(/(?:src|href)="(?!data:|#)/g)).toBeNull();
  expect(textOf(page)).toContain("Groepen en clubs Hier ligt nog niets.");
});

test("a wish that came true is pink, and says so before it tells how it went", async () => {
  const wish = card("sea", "De zee weer zien", {
    kind: "wish" as CardKindId,
    field: null,
    joined: 1,
    fulfilled: { at: 1, story: "Met de bus" },
  });
  const { board, ...told } = takenMap([wish]);
  const page = await pageOf({ ...told, board: { ...board, activity: "wish-tree" as typeof board.activity } });
  expect(textOf(page)).toContain("De zee weer zien Deze wens is uitgekomen Met de bus 1 persoon helpt mee");
  expect(page).toContain('<li class="kaart-roze">');
});

test("lines are read as sentences, and links lead to every part", async () => {
  const page = await pageOf(takenMap([soup, card("song", "أغاني")], [["soup", "song", "samen"]]));
  expect(textOf(page)).toContain("Soep koken en أغاني: samen");
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`<section id="${id}"`);
});

test("whoever leads reads whom the room misses, and what came since the last time", async () => {
  const { fulfilled: _, ...hoped } = soup;
  const before = takenMap([hoped]).board;
  const after = takenMap([{ ...soup, joined: 4 }, card("new", "Fietsen maken")]).board;
  const momentOf = ({ cards }: typeof before) => ({
    cards: new Map(cards.map((one) => [one.id, one])),
    connections: new Map(),
  });
  const snapshot = {
    id: "s" as SnapshotId,
    name: "Oktober",
    takenAt: Date.UTC(2026, 9, 9),
    cards: 1,
    connections: 0,
    by: "hand" as const,
    hasGap: false,
  };
  const growth = { snapshot, growth: growthOf(momentOf(before), momentOf(after)) };
  const said = textOf(
    await pageOf(takenMap(after.cards, [], { missed: ["Nog niemand van: de flat"], growth })),
  );
  expect(said).toContain("Wie missen we nog? Nog niemand van: de flat");
  expect(said).toContain(
    "Erbij sinds ‘Oktober’ (9 oktober 2026) Er kwam 1 kaart bij. 1 wens kwam uit. Bij 1 kaart kwamen er mensen bij. Fietsen maken",
  );
});

test("in a language from right to left the page goes that way, and dots are counted as that language counts", async () => {
  const { board } = takenMap([soup, agreed], [["soup", "walk", null]]);
  const { title, activity, exportedAt: asOf, cards, connections } = board;
  const page = await report(
    { language: "ar", title, activity, asOf, cards, connections, worksheet: {}, leading: null },
    () => null,
  );
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(textOf(page)).toContain("3 نقاط");
  expect(textOf(page)).not.toMatch(/stippen|Wanneer|Lijnen/);
});
