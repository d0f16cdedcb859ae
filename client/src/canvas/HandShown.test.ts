import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import type { TLShape, TLShapeId } from "@tldraw/tldraw";
import { expect, test } from "vitest";
import { testClock } from "../sync/roomSocket/testClock.ts";
import { HandShown } from "./HandShown.ts";

const SOUP = "shape:card.soup" as TLShapeId;
const STROKE = "shape:stroke" as TLShapeId;

/** A hand on a canvas with a card and, when it draws, a line of so many points. */
function hand() {
  const shapes = new Map<TLShapeId, TLShape>();
  const clock = testClock();
  const shown: (Hand | null)[] = [];
  const sight = new HandShown(
    { getShape: ((id: TLShapeId) => shapes.get(id)) as never },
    (now) => shown.push(now),
    clock,
  );
  return {
    clock,
    shown,
    sight,
    drag: (x: number) => {
      shapes.set(SOUP, {
        id: SOUP,
        type: "card",
        x,
        y: 0,
        props: { cardId: "soup", w: 200, h: 80 },
      } as never);
      sight.touched(SOUP, false);
    },
    draw: (points: number) => {
      const line = Array.from({ length: points }, (_, i) => ({ x: i * 4, y: 80 * Math.sin(i / 5), z: 0.5 }));
      const props = { segments: [{ type: "free", points: line }] };
      shapes.set(STROKE, { id: STROKE, type: "draw", index: "a3", x: 10.4, y: 20, props } as never);
      sight.touched(STROKE, points === 1);
    },
  };
}

test("a card that is dragged is shown ten times a second, and where it was let go, until that is written", () => {
  const { clock, shown, sight, drag } = hand();
  for (let n = 0; n <= 60; n++) {
    drag(n);
    clock.pass(1000 / 60);
  }
  expect(shown.length).toBeGreaterThanOrEqual(9);
  expect(shown.length).toBeLessThanOrEqual(12);
  sight.lettingGo();
  expect(shown.at(-1)).toEqual({ moves: [["soup", 160, 40]], draws: [] });
  clock.pass(1_000);
  expect(shown.at(-1)).not.toBeNull();
  clock.pass(1_000);
  expect(shown.at(-1)).toBeNull();
  const told = shown.length;
  clock.pass(60_000);
  expect(shown).toHaveLength(told);
});

test("a line grows in sight and stays small", () => {
  const { clock, shown, draw } = hand();
  for (let n = 1; n <= 600; n++) {
    draw(n);
    clock.pass(1000 / 60);
  }
  const lines = shown.map((now) => now?.draws[0]);
  expect(lines.at(-1)).toMatchObject({ id: STROKE, kind: "stroke", index: "a3", at: [10, 20] });
  const lengths = lines.map((line) => line?.steps.length ?? 0);
  expect(lengths.at(10)).toBeGreaterThan(10);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(160);
  expect(shown.every((now) => JSON.stringify(now).length < 1_200)).toBe(true);
  // Slowly drawn it costs hardly more.
  const pictures = shown.length;
  expect(pictures).toBeGreaterThan(50);
  for (let n = 601; n <= 1_200; n++) {
    draw(n);
    clock.pass(1000 / 20);
  }
  expect(shown.length).toBeLessThan(2.5 * pictures);
});

test("the next gesture shows nothing of the one before", () => {
  const { clock, shown, sight, drag, draw } = hand();
  drag(5);
  sight.lettingGo();
  clock.pass(200);
  draw(1);
  clock.pass(2_000);
  expect(shown.at(-1)).toMatchObject({ moves: [], draws: [{ id: STROKE }] });
});

test("a canvas that goes away shows nothing any more", () => {
  const { shown, sight, drag } = hand();
  drag(5);
  sight.stop();
  expect(shown.at(-1)).toBeNull();
});
