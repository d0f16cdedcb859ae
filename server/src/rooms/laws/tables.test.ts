import { expect, test } from "vitest";
import { TableEvening } from "./tables/TableEvening.ts";

const OPERATIONS = 60;
const FIELDS = ["resident", "business", "ask"];
const seeds = Array.from({ length: 40 }, (_, n) => n + 1);

test.each(seeds)(
  "who writes at tables and is led from one to the other loses no word, and is in one place (seed %i)",
  async (seed) => {
    const evening = await TableEvening.begin(seed);
    for (let n = 0; n < OPERATIONS; n++) await evening.happen();
    await evening.comeBack();
    await evening.comeBack();

    const sheets = new Map<string | null | undefined, Readonly<Partial<Record<string, string>>>>();
    for (const table of evening.tables) sheets.set(table, await evening.worksheet(table));
    const on = (table: string) => Object.values(sheets.get(table) ?? {}).join("\n");
    const everywhere = evening.tables.map(on).join("\n");
    const words = everywhere.match(/w\d+\./g) ?? [];
    expect(new Set(words).size).toBe(words.length);
    for (const word of evening.typed) expect(words).toContain(word);
    for (const laptop of evening.laptops)
      for (const field of FIELDS) expect(laptop.sheet(field)).toBe(sheets.get(laptop.table)?.[field]);

    expect(evening.intruders).toEqual([]);
    const groups = await evening.groups();
    for (const person of evening.people) {
      for (const { table, word } of person.kept) expect(on(table)).toContain(word);
      const table = groups.find(({ id }) => id === evening.seatOf(person))?.table;
      expect([person.table, person.isThere]).toEqual([table, true]);
      for (const field of FIELDS) expect(person.phone?.sheet(field) ?? "").toBe(sheets.get(table)?.[field]);
    }
    const seats = evening.people.map((person) => evening.seatOf(person));
    for (const { id, people } of groups) expect(people).toBe(seats.filter((seat) => seat === id).length);
    expect(evening.people.flatMap(({ kept }) => kept).length).toBeGreaterThan(0);
  },
);
