import { spawnSync } from "node:child_process";
import { exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { boardSvg, xmlOf } from "./src/image/boardSvg.ts";

/** In CI scripts/ensure-rsvg.ts sees to it, or has said why not. */
const isHere = spawnSync("rsvg-convert", ["--version"]).status === 0;
if (!isHere) {
  console.warn("\n!!! SKIPPED: rsvg-convert is not here, so nobody but a browser has read our SVG.\n");
}

/** The words that rsvg-convert draws, read back from its PDF. */
async function wordsDrawn(xml: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = spawnSync("rsvg-convert", ["--format=pdf"], {
    input: xml,
    maxBuffer: 64e6,
  });
  expect(status, stderr.toString()).toBe(0);
  const pdf = await getDocument({ data: new Uint8Array(stdout), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.flatMap((item) => ("str" in item ? item.str.split(/\s+/) : [])).filter((word) => word !== "");
}

test.skipIf(!isHere).each(activities.map((activity) => [activity.id, activity] as const))(
  "%s: another program draws the same words",
  async (_, activity) => {
    const example = exampleBoard(activity, 25, 11);
    // Letters of which every machine has a font, and which a PDF keeps as they were written.
    const cards = [...example.cards.values()].map((card, n) => ({
      ...card,
      text: `Kaart${n}: ${card.text.replace(/[^ -~]/gu, "")}`.trim(),
    }));
    const board = { ...example, cards: new Map(cards.map((card) => [card.id, card])) };
    const image = { board, field: null, freehand: [], photos: new Map(), date: "20 november" };
    const drawn = (await wordsDrawn(xmlOf(boardSvg(image)))).join("");
    for (const { text } of cards) {
      for (const word of text.split(" ").slice(0, 6)) expect(drawn).toContain(word);
    }
    expect(drawn).toContain("Waterkant");
  },
);
