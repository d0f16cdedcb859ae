import type { GroupId, PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { strFromU8, unzipSync } from "fflate";
import { UndirectedGraph } from "graphology";
import { parse as readGraphml } from "graphology-graphml";
import { expect, test } from "vitest";
import { boardZip } from "./boardZip.ts";
import { packTaken } from "./packTaken.ts";
import { card, takenMap } from "./testing/takenMap.ts";

const neighbours = takenMap(
  [
    card("soup", "Soep koken", { votes: 3, joined: 1, said: { times: 2, names: ["Sam"] } }),
    card("song", 'أغاني "oude" <b>liedjes</b>\nen nieuwe'),
    card("loose", "Los", { field: null }),
  ],
  [["soup", "song", "bij <elkaar>"]],
);

test("whoever takes the board home finds it to read, for a spreadsheet, as a network, and whole", async () => {
  const photos = new Map([["p" as PhotoName, new Uint8Array([1, 2])]]);
  const files = unzipSync((await boardZip({ taken: neighbours, photos })).bytes);
  expect(Object.keys(files).sort()).toEqual([
    "afspraken.csv",
    "antwoorden.csv",
    "board.json",
    "index.html",
    "kaarten.csv",
    "lijnen.csv",
    "lijnen.graphml",
    "lijsten.xlsx",
    "logboek.csv",
    "photos/p.webp",
    "stippen.csv",
  ]);
});

test("a network program reads the cards and the lines between them", async () => {
  const files = unzipSync((await boardZip({ taken: neighbours, photos: new Map() })).bytes);
  const graph = readGraphml(UndirectedGraph, strFromU8(files["lijnen.graphml"] ?? new Uint8Array()));
  expect(graph.order).toBe(3);
  expect(graph.getNodeAttributes("song").text).toBe('أغاني "oude" <b>liedjes</b>\nen nieuwe');
  expect(graph.getNodeAttributes("soup")).toMatchObject({
    said: 2,
    dots: 3,
    people: 1,
    field: "Talenten van mensen",
  });
  expect(graph.getEdgeAttributes(graph.edge("soup", "song")).word).toBe("bij <elkaar>");
});

test("the page in the zip leads to the other files in it, tells of saved moments, and how one goes on", async () => {
  const snapshot = {
    id: "s" as SnapshotId,
    name: "Oktober",
    takenAt: Date.UTC(2026, 9, 9),
    cards: 1,
    connections: 0,
    by: "hand" as const,
    hasGap: false,
  };
  const photos = new Map([["p" as PhotoName, new Uint8Array([1, 2])]]);
  const shown = card("soup", "Soep koken", { photo: { name: "p" as PhotoName, width: 4, height: 3 } });
  const { board, ...told } = takenMap([shown]);
  const taken = { ...told, board: { ...board, snapshots: [snapshot] } };
  const moments = new Map([[snapshot.id, board]]);
  const files = unzipSync((await boardZip({ taken, photos, moments })).bytes);
  const page = strFromU8(files["index.html"] ?? new Uint8Array());
  const names = Object.keys(files);
  expect(names).toContain("snapshots/s.json");
  const links = [...page.matchAll(/href="([^#"][^"]*)"/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(6);
  for (const path of links) expect(names.some((name) => name.startsWith(path))).toBe(true);
  expect(page).toContain("Oktober");
  expect(page).toContain("Breng een bord terug uit een bestand");
});

test("tables with which the file could not come back stay at home, the last first, and the page says which", async () => {
  const table = (name: string) => ({
    group: name as GroupId,
    name,
    taken: neighbours,
    photos,
    lastTime: null,
    moments: [],
  });
  const photos = new Map([["p" as PhotoName, new Uint8Array(50_000)]]);
  const tables = ["Tafel blauwe fiets", "Tafel gele boot", "Tafel rode stoel"].map(table);
  const question = {
    taken: neighbours,
    photos: new Map(),
    lastTime: null,
    tables,
    missing: [],
    wanted: { moments: [] },
  };
  const whole = (await packTaken(question)) as Uint8Array;
  const most = { bytes: whole.length - 1, files: 4_000 };
  const files = unzipSync((await packTaken(question, most)) as Uint8Array);
  const folders = new Set(Object.keys(files).flatMap((name) => /^tafels\/([^/]+)/.exec(name)?.[1] ?? []));
  expect([...folders]).toEqual(["Tafel blauwe fiets", "Tafel gele boot"]);
  expect(strFromU8(files["index.html"] ?? new Uint8Array())).toContain(
    "Deze tafels konden niet mee: Tafel rode stoel.",
  );
});
