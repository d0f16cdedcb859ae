import { overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { expect, test } from "vitest";
import { clearOfNames, namesOnScreen } from "./clearOfNames.ts";

const part: Box = { x: 600, y: 400, w: 300, h: 250 };
const card: Box = { x: 650, y: 470, w: 200, h: 100 };

function moved([dx, dy]: readonly [number, number]): Box {
  return { ...card, x: card.x + dx, y: card.y + dy };
}

test("a card that covers no name stays where it is", () => {
  expect(clearOfNames(card, part, [{ x: 0, y: 0, w: 200, h: 40 }])).toEqual([0, 0]);
});

test("a card over the name of a field moves off it, within its own part of the wall", () => {
  const name = { x: 700, y: 460, w: 180, h: 40 };
  const off = moved(clearOfNames(card, part, [name]));
  expect(overlap(off, name)).toBe(false);
  expect(off.y + off.h).toBeLessThanOrEqual(part.y + part.h);
});

test("where names are everywhere it covers as little of them as it can", () => {
  const names = [0, 1, 2, 3, 4].map((row) => ({ x: 600, y: 400 + 50 * row, w: 300, h: 40 }));
  const [dx, dy] = clearOfNames(card, part, names);
  expect(Math.abs(dx) + Math.abs(dy)).toBeLessThan(100);
});

test("the camera says where a name stands, on as many lines as it takes", () => {
  const heading = (width: number) =>
    ({
      part: "heading",
      field: "stories" as FieldId,
      at: [100, 50],
      width,
      icon: "pause",
      tint: "kaart-wit",
    }) as const;
  const at = (width: number) =>
    namesOnScreen([heading(width)], () => "Verhalen en geschiedenis", { x: 0, y: 100, z: 0.5 })[0];
  expect(at(900)).toMatchObject({ x: 36, y: 61, h: 28 });
  expect(at(300)?.h).toBe(44);
});
