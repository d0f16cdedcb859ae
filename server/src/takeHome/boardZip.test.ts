import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId, ConnectionId, FieldId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { UndirectedGraph } from "graphology";
import { parse as readGraphml } from "graphology-graphml";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { boardZip } from "./boardZip.ts";
import { graphml } from "./graphml.ts";
import { cardsCsv } from "./tables.ts";

function card(id: string, text: string, more: Partial<Card> = {}): Card {
  return {
    id: id as CardId,
    kind: "talent" as CardKindId,
    text,
    field: "talents" as FieldId,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: Date.UTC(2026, 10, 20, 19),
    ...more,
  };
}

function mapOf(cards: readonly Card[], lines: readonly [string, string, string | null][] = []): BoardExport {
  return {
    version: 2,
    id: "b" as BoardExport["id"],
    title: "De Waterkant",
    activity: "asset-map" as BoardExport["activity"],
    language: "nl",
    keepDays: 365,
    exportedAt: Date.UTC(2026, 10, 20, 21),
    adding: "open",
    door: "open",
    meeting: QUIET_MEETING,
    steps: [],
    currentStep: "write" as BoardExport["currentStep"],
    checks: {} as BoardExport["checks"],
    picture: null,
    circles: [],
    saved: null,
    cards,
    connections: lines.map(([from, to, word], n) => ({
      id: `l${n}` as ConnectionId,
      from: from as CardId,
      to: to as CardId,
      word,
    })),
    freehand: {},
    snapshots: [],
  };
}

const neighbours = mapOf(
  [
    card("soup", "Soep koken", {
      votes: 3,
      joined: 1,
      byline: "Noor",
      said: { times: 2, names: ["Sam"] },
      fulfilled: { at: 1, story: "Drie pannen vol" },
    }),
    card("bike", '=HYPERLINK("http://elders";"Klik")'),
    card("song", 'أغاني "oude" <b>liedjes</b>\nen nieuwe'),
    card("loose", "@SOM(1;2)", { field: null, fulfilled: { at: 1 } }),
  ],
  [["soup", "song", "bij <elkaar>"]],
);

async function filesOf(board: BoardExport, photos = new Map<PhotoName, Uint8Array>()) {
  const files = unzipSync(await boardZip(board, photos));
  return { files, text: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
}

test("whoever takes the board home finds it to read, for a spreadsheet, as a network, and whole", async () => {
  const { files } = await filesOf(neighbours, new Map([["p" as PhotoName, new Uint8Array([1, 2])]]));
  expect(Object.keys(files).sort()).toEqual([
    "board.json",
    "index.html",
    "kaarten.csv",
    "lijnen.csv",
    "lijnen.graphml",
    "photos/p.webp",
  ]);
});

test("a spreadsheet reads what people wrote, and takes none of it for a formula", async () => {
  const { text } = await filesOf(neighbours);
  const { data } = Papa.parse<Record<string, string>>(text("kaarten.csv").replace("\ufeff", ""), {
    header: true,
  });
  expect(data.map(({ tekst }) => tekst)).toEqual([
    "Soep koken",
    '\'=HYPERLINK("http://elders";"Klik")',
    'أغاني "oude" <b>liedjes</b>\nen nieuwe',
    "'@SOM(1;2)",
  ]);
  expect(data[0]).toMatchObject({ vak: "Talenten van mensen", stippen: "3", "mensen erbij": "1" });
  expect(data.map((row) => row["keer gezegd"])).toEqual(["2", "1", "1", "1"]);
  expect(data[0]).toMatchObject({ naam: "Noor, Sam" });
  expect(data.map(({ uitgekomen }) => uitgekomen)).toEqual(["Drie pannen vol", "", "", "ja"]);
  expect(text("index.html")).toContain("Hoe het ging: Drie pannen vol");
  expect(text("index.html")).toContain("Noor · Sam · 2 keer gezegd · 3 stippen");
  expect(text("lijnen.csv")).toContain("Soep koken;");
});

test("a network program reads the cards and the lines between them", async () => {
  const { text } = await filesOf(neighbours);
  const graph = readGraphml(UndirectedGraph, text("lijnen.graphml"));
  expect(graph.order).toBe(4);
  expect(graph.getNodeAttributes("song").text).toBe('أغاني "oude" <b>liedjes</b>\nen nieuwe');
  expect(graph.getNodeAttributes("soup")).toMatchObject({
    said: 2,
    dots: 3,
    people: 1,
    field: "Talenten van mensen",
  });
  expect(graph.getEdgeAttributes(graph.edge("soup", "song")).word).toBe("bij <elkaar>");
});

test("the report is whole by itself: no scripts, nothing from elsewhere, people's words as words", async () => {
  const board = mapOf([
    card("soup", "<script>alert(1)</script>", { photo: { name: "p" as PhotoName, width: 4, height: 3 } }),
  ]);
  const { text } = await filesOf(board, new Map([["p" as PhotoName, new Uint8Array([1, 2])]]));
  const page = text("index.html");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("<script");
  expect(page).toContain('src="data:image/webp;base64,AQI="');
  expect(page.match(/src="(?!data:)/g)).toBeNull();
  const besides = [...page.matchAll(/href="([^"]*)"/g)].map(([, path = ""]) => path);
  const { files } = await filesOf(board, new Map([["p" as PhotoName, new Uint8Array([1, 2])]]));
  for (const path of besides) expect(Object.keys(files).some((name) => name.startsWith(path))).toBe(true);
  expect(page).toContain("<h2>Groepen en clubs</h2><p>Hier ligt nog niets.</p>");
});

test("whatever is on a card, tables and networks bring it back", () => {
  const words = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (texts) => {
      const board = mapOf(texts.map((text, n) => card(`c${n}`, text)));
      const { data } = Papa.parse<Record<string, string>>(cardsCsv(board).slice(1), { header: true });
      expect(data.map(({ tekst }) => tekst?.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(texts);
      expect(readGraphml(UndirectedGraph, graphml(board)).order).toBe(texts.length);
    }),
  );
});
