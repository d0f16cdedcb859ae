import {
  boardWith,
  exampleBoard,
  laid,
  newCard,
  withCard,
  withPhoto,
} from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities, findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type {
  CardId,
  CardKindId,
  ConnectionId,
  FieldId,
  GroupId,
  PhotoName,
  SheetFieldId,
} from "@buurtbord/shared/board/ids.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { expect, test } from "vitest";
import { colour } from "../ui/colours.ts";
import { boardSvg, type ImageOfBoard, xmlOf } from "./boardSvg.ts";
import { allOf, readXml, textsOf } from "./testing/readXml.ts";

const ideas = activityCalled("idea-board");
const map = activityCalled("asset-map");

function activityCalled(id: string) {
  const activity = findActivity(id);
  if (activity === undefined) throw new Error(`No ${id}`);
  return activity;
}

const FACES = '@font-face{font-family:"A";src:url(data:font/woff2;base64,AA==) format("woff2")}';

function imageOf(board: Board, more: Partial<ImageOfBoard> = {}): ImageOfBoard {
  return {
    board,
    freehand: [],
    field: null,
    photos: new Map(),
    date: "donderdag 20 november, 19:45",
    ...more,
  };
}

function idea(id: string, text: string, pos: Card["pos"], more: Partial<Card> = {}): Card {
  const card = { id: id as CardId, kind: "idea" as CardKindId, field: null, text };
  return { ...laid(card, pos), ...more };
}

const soup = idea("soup", "Samen soep koken op het plein", [500, 500]);
const bench = idea("bench", "Een bank bij de bushalte", [1100, 600], { votes: 3, joined: 2 });
const board = boardWith(ideas, [soup, bench]);

test.each(activities.map((activity) => [activity.id, activity] as const))(
  "%s: a file that reads as XML, with every card's words in it, and nothing of elsewhere",
  (_, activity) => {
    const example = exampleBoard(activity, 40, 7);
    const xml = xmlOf(boardSvg(imageOf(example)), FACES);
    const svg = readXml(xml);
    const texts = textsOf(svg);
    for (const { text } of example.cards.values()) {
      const whole = text.split(" ").join("");
      const isThere = texts.some((shown) => {
        const words = shown.split(" ").join("");
        return words.endsWith("…") ? whole.startsWith(words.slice(0, -1)) : words === whole;
      });
      expect(isThere, text).toBe(true);
    }
    expect(xml).not.toContain("foreignObject");
    expect(xml.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|\/\/|@import|<script/);
  },
);

test("it is called after the board, and says so below with the day", () => {
  const svg = readXml(xmlOf(boardSvg(imageOf(board))));
  expect(allOf(svg, "title")[0]?.inside).toEqual(["De Waterkant"]);
  expect(textsOf(svg).slice(-2)).toEqual(["De Waterkant", "donderdag 20 november, 19:45"]);
});

test("people's words stay words, whatever they write", () => {
  const rude = `<script>alert("x")</script> & 'Tom'\u0000\u001b\ud800 ]]>`;
  const said = { ...board, title: rude, cards: new Map([[soup.id, { ...soup, text: rude }]]) };
  const line = { id: "l" as ConnectionId, from: soup.id, to: bench.id, word: rude };
  const tied = {
    ...said,
    cards: new Map(said.cards).set(bench.id, bench),
    connections: new Map([[line.id, line]]),
  };
  const svg = readXml(xmlOf(boardSvg(imageOf(tied, { date: rude }))));
  expect(allOf(svg, "script")).toEqual([]);
  expect(textsOf(svg)).toContain(`<script>alert("x")</script> & 'Tom' ]]>`);
});

test("dots and hands lie on the cards, with their number", () => {
  const shown = (of: Board) => textsOf(readXml(xmlOf(boardSvg(imageOf(of)))));
  expect(shown(board)).toEqual(expect.arrayContaining(["3", "2"]));
  const bare = shown(boardWith(ideas, [soup, { ...bench, votes: 0, joined: 0 }]));
  expect(bare).not.toContain("3");
  expect(bare).not.toContain("2");
});

test("under dots words stand higher, so that no letter of the last line is covered", () => {
  const words = (votes: number) => {
    const xml = xmlOf(boardSvg(imageOf(boardWith(ideas, [{ ...bench, votes, joined: 0 }]))));
    const line = allOf(readXml(xml), "tspan").find(({ inside }) => inside.join("").startsWith("Een bank"));
    return Number(line?.attributes.y);
  };
  expect(words(0) - words(2)).toBeCloseTo(6);
});

test("a card that several people said tells how many", () => {
  const said = { times: 4, names: [] };
  const xml = xmlOf(boardSvg(imageOf(boardWith(ideas, [soup, { ...bench, said }]))));
  expect(textsOf(readXml(xml))).toEqual(expect.arrayContaining(["4×", "3", "2"]));
});

test("a wish that came true is pink and has a blossom, and a flower lies in the grass", () => {
  const tree = activityCalled("wish-tree");
  const wish = { ...idea("sea", "Naar zee", [960, 460]), kind: "wish" as CardKindId, joined: 2 };
  const shapes = (fulfilled: Card["fulfilled"]) => {
    const svg = readXml(
      xmlOf(boardSvg(imageOf(boardWith(tree, [{ ...wish, ...(fulfilled && { fulfilled }) }])))),
    );
    return allOf(svg, "path").filter(({ attributes }) => attributes.fill === colour("kaart-roze")).length;
  };
  expect([shapes(undefined), shapes({ at: 1 })]).toEqual([0, 1]);
});

test("a line is drawn with its word, and not where one of its cards is not", () => {
  const line = { id: "l" as ConnectionId, from: soup.id, to: bench.id, word: "samen" };
  const connections = new Map([[line.id, line]]);
  const words = (of: Board) => textsOf(readXml(xmlOf(boardSvg(imageOf(of)))));
  expect(words({ ...board, connections })).toContain("samen");
  expect(words({ ...board, cards: new Map([[soup.id, soup]]), connections })).not.toContain("samen");
});

test("Arabic is set from the right", () => {
  const arabic = { ...soup, text: "أن أطبخ معكم" };
  const svg = readXml(xmlOf(boardSvg(imageOf(boardWith(ideas, [arabic, bench])))));
  const directions = allOf(svg, "text").map(({ attributes }) => attributes.direction);
  expect(directions.filter((direction) => direction === "rtl")).toHaveLength(1);
});

test("names of fields in another language than the wall's, also from right to left, stand beside their pictogram", () => {
  const texts = wordsOfActivity(map, "ar");
  const svg = readXml(xmlOf(boardSvg(imageOf(boardWith(map, []), { texts }))));
  const names = allOf(svg, "text").filter(({ attributes }) => attributes["font-size"] === "40");
  expect(names.length).toBeGreaterThan(3);
  for (const { attributes } of names)
    expect(attributes).toMatchObject({ direction: "rtl", "text-anchor": "end" });
});

test("a photo is in the file itself; one that is not there, or comes from elsewhere, is its empty place", () => {
  const card = laid(withPhoto(newCard(ideas, "photo", seededRandom(3)), 1), [700, 500]);
  const name = card.photo?.name as PhotoName;
  const hrefs = (url?: string) => {
    const photos = new Map(url === undefined ? [] : [[name, url] as const]);
    const svg = readXml(xmlOf(boardSvg(imageOf(boardWith(ideas, [card]), { photos }))));
    return allOf(svg, "image").map(({ attributes }) => attributes.href);
  };
  expect(hrefs("data:image/jpeg;base64,AAAA")).toEqual(["data:image/jpeg;base64,AAAA"]);
  expect(hrefs("https://elsewhere.example/photo.jpg")).toEqual([]);
  expect(hrefs('data:image/svg+xml,<svg onload="x"/>')).toEqual([]);
  expect(hrefs()).toEqual([]);
});

test("one field: what lies in it, and nothing of the others", () => {
  const example = exampleBoard(map, 30, 5);
  const field = "talents" as FieldId;
  expect(map.fields.map(({ id }) => id)).toContain(field);
  const whole = boardSvg(imageOf(example));
  const part = boardSvg(imageOf(example, { field }));
  expect(part.width).toBeLessThan(whole.width);
  const count = [...example.cards.values()].filter((card) => card.field === field).length;
  expect(count).toBeGreaterThan(0);
  // Its name, its cards, and the two below.
  expect(textsOf(readXml(xmlOf(part))).length).toBeLessThanOrEqual(count + 4);
});

test("what was drawn by hand is there, and what the canvas would not take is not", () => {
  const drawn = {
    id: "shape:a",
    typeName: "shape",
    type: "draw",
    parentId: "page:page",
    index: "a1",
    x: 900,
    y: 400,
    rotation: 0,
    props: {
      size: "l",
      segments: [{ type: "free", points: [0, 10, 25, 60].map((x) => ({ x, y: x / 2, z: 0.5 })) }],
    },
  };
  const typed = {
    ...drawn,
    id: "shape:b",
    type: "text",
    props: {
      size: "l",
      richText: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "Hier de ingang" }] }],
      },
    },
  };
  const records: [string, unknown][] = [drawn, typed].map((record) => [record.id, record]);
  const paths = (freehand: [string, unknown][]) =>
    allOf(readXml(xmlOf(boardSvg(imageOf(board, { freehand })))), "path").length;
  expect(paths(records)).toBe(paths([]) + 1);
  expect(textsOf(readXml(xmlOf(boardSvg(imageOf(board, { freehand: records })))))).toContain(
    "Hier de ingang",
  );
  const arrow = {
    ...drawn,
    id: "shape:g",
    type: "arrow",
    props: { size: "l", kind: "arc", start: { x: 0, y: 0 }, end: { x: 80, y: 40 } },
  };
  const note = {
    ...typed,
    id: "shape:h",
    type: "note",
    props: { ...typed.props, size: "xl", color: "light-blue", growY: 0, scale: 1 },
  };
  const more: [string, unknown][] = [arrow, note].map((record) => [record.id, record]);
  // An arrow is one line, a note a sheet with its shadow and its words.
  expect(paths(more)).toBe(paths([]) + 3);
  expect(textsOf(readXml(xmlOf(boardSvg(imageOf(board, { freehand: more })))))).toContain("Hier de ingang");
  const bad: [string, unknown][] = [
    ["shape:c", { ...drawn, id: "shape:c", x: Number.NaN }],
    ["shape:d", { ...drawn, id: "shape:d", props: { segments: [{ points: [{ x: 1e300, y: "</svg>" }] }] } }],
    ["shape:e", { ...drawn, id: "shape:e", parentId: "shape:e" }],
    ["shape:f", 7],
  ];
  expect(paths(bad)).toBe(paths([]));
});

test("a card of a kind that this page does not know is left out, and the rest is there", () => {
  const newer = { ...bench, kind: "hologram" as CardKindId };
  const texts = textsOf(readXml(xmlOf(boardSvg(imageOf(boardWith(ideas, [soup, newer]))))));
  expect(texts).toContain(soup.text);
  expect(texts).not.toContain(newer.text);
});

test("what lies above another on the canvas is drawn after it", () => {
  const texts = textsOf(readXml(xmlOf(boardSvg(imageOf(boardWith(ideas, [bench, soup]))))));
  expect(texts.indexOf(bench.text)).toBeGreaterThan(texts.indexOf(soup.text)); // dots lie on it
});

test("an image of stories on two sheets shows both, and not the organisations that lie between", () => {
  const kind = "story" as CardKindId;
  const field = "stories" as FieldId;
  let crowded = boardWith(map, []);
  for (let n = 0; n < 40; n++) {
    const story = { ...newCard(map, `story-${n}`, seededRandom(n)), kind, field };
    crowded = withCard(map, crowded, story, n);
  }
  const { fields } = map.layout(crowded);
  expect(fields.find(({ id }) => id === field)?.more).toHaveLength(1);
  const svg = readXml(xmlOf(boardSvg(imageOf(crowded, { field }))));
  const papers = allOf(svg, "path").filter(({ attributes }) => attributes.fill === colour("kaart-blauw"));
  expect(papers).toEqual([]);
  expect(textsOf(svg).filter((words) => words.startsWith("Verhalen")).length).toBeGreaterThanOrEqual(2);
});

test("lines to organisations are dotted while the room is shown what lines mean, and the others never", () => {
  const at = (id: string, kind: string, pos: Card["pos"]) =>
    laid({ id: id as CardId, kind: kind as CardKindId, field: null, text: id }, pos);
  const cards = [
    at("soep", "talent", [200, 300]),
    at("koor", "group", [200, 700]),
    at("kerk", "organisation", [1400, 300]),
  ];
  const line = (to: string) => ({
    id: to as ConnectionId,
    from: "soep" as CardId,
    to: to as CardId,
    word: null,
  });
  const connections = new Map([line("koor"), line("kerk")].map((each) => [each.id, each]));
  const tied = { ...boardWith(map, cards), connections };
  const dotted = (lines: "plain" | "meaning") => {
    const svg = readXml(xmlOf(boardSvg(imageOf({ ...tied, meeting: { ...tied.meeting, lines } }))));
    return allOf(svg, "path").filter(({ attributes }) => attributes["stroke-dasharray"] === "0 16");
  };
  expect(dotted("plain")).toHaveLength(0);
  expect(dotted("meaning").map(({ attributes }) => attributes.stroke)).toEqual([colour("lijn-naar")]);
});

test("a card that came since the last evening says so, and only that one", () => {
  const fresh = { cards: new Set([soup.id]), word: "nieuw" };
  const shown = textsOf(readXml(xmlOf(boardSvg(imageOf(board, { fresh })))));
  expect(shown.filter((words) => words === "nieuw")).toHaveLength(1);
  expect(textsOf(readXml(xmlOf(boardSvg(imageOf(board)))))).not.toContain("nieuw");
});

test("the saved image says from which table a line came", () => {
  const evening = activityCalled("pitch-evening");
  const from = { group: "g" as GroupId, field: "resident" as SheetFieldId, line: "abc" };
  const kind = "resident" as CardKindId;
  const told = idea("told", "Ik snij groente", [500, 500], {
    kind,
    byline: "Tafel blauwe fiets",
    brought: from,
  });
  const groups: Board["groups"] = [
    {
      id: from.group,
      pitch: soup.id,
      emblem: { thing: "bicycle", colour: "blue" },
      people: 4,
      guests: 0,
      table: null,
    },
  ];
  const shown = (hall: Board) => textsOf(readXml(xmlOf(boardSvg(imageOf(hall)), FACES)));
  expect(shown({ ...boardWith(evening, [told]), groups })).toContain("blauwe fiets");
  expect(shown({ ...boardWith(evening, [told]), groups: [] })).toContain("Tafel blauwe fiets");
});
