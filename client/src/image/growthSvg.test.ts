import { boardWith, laid, newCard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { ActivityId, FieldId } from "@buurtbord/shared/board/ids.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { expect, test } from "vitest";
import { xmlOf } from "./boardSvg.ts";
import { growthSvg } from "./growthSvg.ts";
import { readXml } from "./testing/readXml.ts";

const map = activityOf({ activity: "asset-map" as ActivityId });

function card(text: string, pos: Card["pos"], more: Partial<Card> = {}): Card {
  return { ...laid({ ...newCard(map, text, seededRandom(1)), text }, pos), ...more };
}

function drawn(before: readonly Card[], after: readonly Card[]): string {
  const [then, now]: [Board, Board] = [boardWith(map, before), boardWith(map, after)];
  return xmlOf(
    growthSvg({ growth: growthOf(then, now), after: now, photos: new Map(), name: "Wat groeide er" }),
  );
}

const soup = card("Soep", [400, 400], { field: "talents" as FieldId });
const secret = card("Geheim", [900, 400]);
const garden = card("Moestuin", [400, 800]);
const flowers = (xml: string) => xml.split("<ellipse").length - 1;

test("what is new is in bloom, and what stood on a card that is gone is not said", () => {
  const xml = drawn([soup, secret], [soup, garden]);
  expect(readXml(xml)).toBeDefined();
  expect(xml).toContain("Moestuin");
  expect(xml).not.toContain("Geheim");
  expect(flowers(xml)).toBe(2 * flowers(drawn([soup], [soup, garden])));
});

test("where nothing grew there is no flower", () => {
  expect(flowers(drawn([soup], [soup]))).toBe(0);
});

test("a card in another field leaves a trace, one that is laid elsewhere in its field does not", () => {
  const traces = (to: Card) => drawn([soup], [to]).split('stroke-dasharray="2 12"').length - 1;
  expect(traces({ ...soup, pos: [1200, 700], field: "places" as FieldId })).toBe(1);
  expect(traces({ ...soup, pos: [1200, 700] })).toBe(0);
});

test("a card that more people joined stands out, as the sentence beside it says so", () => {
  const isSoft = (xml: string) => /opacity="[^"]*">(?:(?!<\/g>\s*<\/g>)[\s\S])*Soep/.test(xml);
  const xml = (joined: number) => drawn([soup], [{ ...soup, joined }]);
  expect(isSoft(xml(0))).toBe(true);
  expect(isSoft(xml(1))).toBe(false);
});
