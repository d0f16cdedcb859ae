import { contains } from "@buurtbord/shared/activities/boxGeometry.ts";
import { describe, expect, it } from "vitest";
import { piecesOf, serves, windowAround } from "./pictureWindow.ts";

const BOARD = { x: -5_000, y: -3_000, w: 10_000, h: 6_000 };
const VIEW = { x: 0, y: 0, w: 1_000, h: 600 };

describe("the part of the page that the picture of far cards shows", () => {
  it("is what is in view and a quarter more on every side, so that a hand can pan", () => {
    const drawn = windowAround(VIEW, BOARD, 0.2);
    expect(drawn).toEqual({ box: { x: -250, y: -150, w: 1_500, h: 900 }, scale: 0.2 });
    expect(serves(drawn, { ...VIEW, x: 240 }, BOARD, 0.2)).toBe(true);
    expect(serves(drawn, { ...VIEW, x: 260 }, BOARD, 0.2)).toBe(false);
  });

  it("is never larger than what is there, and all of it serves however far one pans away", () => {
    const wide = { x: -20_000, y: -20_000, w: 40_000, h: 40_000 };
    const drawn = windowAround(wide, BOARD, 0.05);
    expect(drawn?.box).toEqual(BOARD);
    expect(serves(drawn, { ...wide, x: 3_000.123 }, BOARD, 0.05)).toBe(true);
  });

  it("is a bitmap of whole pixels", () => {
    const { box, scale } = windowAround(VIEW, { ...BOARD, w: 5_777.7 }, 0.173) ?? { box: VIEW, scale: 0 };
    expect(Math.abs(((box.w * scale) % 1) - 0.5)).toBeCloseTo(0.5);
    expect(contains(box, { ...VIEW, w: 777.7 })).toBe(true);
  });

  it("is nothing where no card is in view", () => {
    const aside = { x: 90_000, y: 0, w: 1_000, h: 600 };
    expect(windowAround(aside, BOARD, 0.2)).toBeNull();
    expect(serves(null, aside, BOARD, 0.2)).toBe(true);
  });

  it("serves a camera that comes a little nearer, until it is a smear", () => {
    const drawn = windowAround(VIEW, BOARD, 0.1);
    expect(serves(drawn, VIEW, BOARD, 0.19)).toBe(true);
    expect(serves(drawn, VIEW, BOARD, 0.21)).toBe(false);
    expect(serves(drawn, VIEW, BOARD, 0.04)).toBe(false);
  });
});

describe("what is drawn anew", () => {
  const card = { x: 10, y: 20, w: 100, h: 50 };

  it("is where cards changed, and what hangs over them", () => {
    expect(piecesOf([card], 5)).toEqual([{ x: 5, y: 15, w: 110, h: 60 }]);
  });

  it("is everything when many changed", () => {
    expect(piecesOf(new Array(200).fill(card), 5)).toBeNull();
  });
});
