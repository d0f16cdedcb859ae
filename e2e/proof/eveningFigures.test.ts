import { expect, test } from "vitest";
import { eveningFigures } from "./eveningFigures.ts";

const evening = (status: string, looks: number) => ({
  tests: [{ status, annotations: [{ type: "looks", description: String(looks) }] }],
});

test("evenings add up what they told; tests of something else are left out", () => {
  const phones = [
    { file: "", specs: [evening("expected", 20)] },
    { file: "", specs: [evening("unexpected", 3)] },
  ];
  const suites = [
    { file: "everySize.test.ts", specs: [], suites: phones },
    { file: "kiosk.test.ts", specs: [evening("unexpected", 100)] },
  ];
  expect(eveningFigures(JSON.stringify({ suites }))).toMatchObject({ evenings: 2, failed: 1, looks: 23 });
  expect(() => eveningFigures(JSON.stringify({ suites: [] }))).toThrow("walked no evening");
});
