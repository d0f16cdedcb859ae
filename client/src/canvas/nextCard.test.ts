import { expect, test } from "vitest";
import { nextCard } from "./nextCard.ts";

const lying = (id: string, x: number, y: number) => ({ id, box: { x, y, w: 200, h: 84 } });

/** Two rows of three, laid by hand, and one far below. */
const TABLE = [
  lying("soup", 0, 0),
  lying("bench", 260, 12),
  lying("garden", 520, -8),
  lying("bike", 10, 120),
  lying("choir", 250, 130),
  lying("fair", 530, 118),
  lying("far", 900, 900),
];

test("the first arrow chooses the first card, End the last", () => {
  expect(nextCard(TABLE, null, "ArrowRight")).toBe("soup");
  expect(nextCard(TABLE, null, "ArrowUp")).toBe("soup");
  expect(nextCard(TABLE, null, "End")).toBe("far");
  expect(nextCard([], null, "ArrowRight")).toBeNull();
});

test("to the right all cards are met as one reads, and back to the left", () => {
  const met: (string | null)[] = [];
  for (let at: string | null = "soup"; at !== met.at(-1); at = nextCard(TABLE, at, "ArrowRight"))
    met.push(at);
  expect(met).toEqual(["soup", "bench", "garden", "bike", "choir", "fair", "far"]);
  expect(nextCard(TABLE, "bike", "ArrowLeft")).toBe("garden");
  expect(nextCard(TABLE, "soup", "ArrowLeft")).toBe("soup");
});

test("up and down go to the nearest card there, and stay where there is none", () => {
  expect(nextCard(TABLE, "bench", "ArrowDown")).toBe("choir");
  expect(nextCard(TABLE, "fair", "ArrowUp")).toBe("garden");
  expect(nextCard(TABLE, "fair", "ArrowDown")).toBe("far");
  expect(nextCard(TABLE, "soup", "ArrowUp")).toBe("soup");
});

test("who chose a card that was taken down begins again", () => {
  expect(nextCard(TABLE, "gone", "ArrowRight")).toBe("soup");
});
