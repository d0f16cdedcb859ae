import { expect, test } from "vitest";
import type { CardId, NewsId } from "./ids.ts";
import type { NewsKind } from "./News.ts";
import { type Followed, whoToCall } from "./whoToCall.ts";

const DAY = 24 * 60 * 60 * 1000;

function project(id: string, ...told: readonly (readonly [day: number, kind: NewsKind])[]): Followed {
  const news = told.map(([day, kind], n) => ({ id: `${id}${n}` as NewsId, at: day * DAY, kind, text: "" }));
  return { id: id as CardId, addedAt: 0, news };
}

test("who asked for help comes first, then who was quiet longest; who rests is left in peace", () => {
  const projects = [
    project("lately", [80, "news"]),
    project("quiet", [40, "news"]),
    project("quieter", [10, "celebrate"]),
    project("never"),
    project("asked", [90, "help"]),
    project("asked-before", [5, "help"]),
    project("helped", [50, "help"], [88, "news"]),
    project("rests", [3, "rest"]),
  ];
  expect(whoToCall(projects, 100 * DAY)).toEqual(["asked-before", "asked", "never", "quieter", "quiet"]);
});

test("the first weeks nobody need call anybody", () => {
  expect(whoToCall([project("new"), project("told", [9, "news"])], 20 * DAY)).toEqual([]);
});
