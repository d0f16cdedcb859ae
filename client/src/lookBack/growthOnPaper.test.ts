import { expect, test } from "vitest";
import { growthOnPaper } from "./growthOnPaper.ts";
import type { ToldPart } from "./growthTold.ts";

function part(name: ToldPart["name"], howMany: number, more = ""): ToldPart {
  const things = Array.from({ length: howMany }, (_, n) => ({ id: `${n}`, what: `${name} ${n}`, more }));
  return { name, icon: "plus", things };
}

test("a small evening is on paper as a whole", () => {
  const [added, drawn] = growthOnPaper([part("added", 12), part("drawn", 4)], 2);
  expect([added?.things.length, added?.unsaid, drawn?.things.length, drawn?.unsaid]).toEqual([12, 0, 4, 0]);
});

test("of a large one each part has its share of the sheet, and says how much more there is", () => {
  const [added, drawn, moved] = growthOnPaper(
    [part("added", 100, "Groepen en clubs"), part("drawn", 40), part("moved", 2)],
    3,
  );
  for (const each of [added, drawn]) expect(each?.things.length).toBeGreaterThan(6);
  expect((added?.things.length ?? 0) + (added?.unsaid ?? 0)).toBe(100);
  expect((drawn?.things.length ?? 0) + (drawn?.unsaid ?? 0)).toBe(40);
  expect([moved?.things.length, moved?.unsaid]).toEqual([2, 0]);
});

test("paper does not say what is gone, nor what stood on a card before", () => {
  const onPaper = growthOnPaper([part("reworded", 1, "Wie er ziek is"), part("gone", 2)], 1);
  expect(onPaper).toEqual([{ ...part("reworded", 1), unsaid: 0 }]);
});
