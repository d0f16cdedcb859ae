import type { ActivityId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { expect, test } from "vitest";
import { onMap } from "./onMap.ts";

const card = (kind: string, text: string) => ({ kind: kind as CardKindId, text });
const map: EveningMap = {
  activity: "asset-map" as ActivityId,
  cards: [
    card("place", "Café De Brug"),
    card("talent", "Noor kan soep koken"),
    card("talent", "Karim repareert fietsen"),
    card("group", "Koffieclub in het café"),
    card("story", "حكاية الجسر"),
    card("later", "Van een nieuwer programma"),
  ],
};

const found = (typed: string) => onMap(map, typed).map(({ field, texts }) => [field, ...texts]);

test("without a word typed all of it is there, field by field as on the map", () => {
  expect(found("")).toEqual([
    ["talents", "Noor kan soep koken", "Karim repareert fietsen"],
    ["groups", "Koffieclub in het café"],
    ["places", "Café De Brug"],
    ["stories", "حكاية الجسر"],
  ]);
});

test("one finds it without accents or capitals, by parts of words in any order", () => {
  expect(found("CAFE")).toEqual([
    ["groups", "Koffieclub in het café"],
    ["places", "Café De Brug"],
  ]);
  expect(found("  kok noor ")).toEqual([["talents", "Noor kan soep koken"]]);
  expect(found("الجسر")).toEqual([["stories", "حكاية الجسر"]]);
  expect(found("zwembad")).toEqual([]);
});

test("a map of an activity that this program does not know shows nothing", () => {
  expect(onMap({ ...map, activity: "later" as ActivityId }, "")).toEqual([]);
});
