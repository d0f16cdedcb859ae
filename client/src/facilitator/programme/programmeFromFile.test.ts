import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { writeProgramme } from "@buurtbord/shared/commands/programmeFile.ts";
import { expect, test } from "vitest";
import { programmesTexts } from "../../texts/programmes/textsOfProgrammes.ts";
import { programmeFromFile } from "./programmeFromFile.ts";

const board = { activity: "wish-tree" as ActivityId, language: "nl" } as const;

function written(activity: string): string {
  const [ready] = activityOf({ activity: activity as ActivityId }).programmes;
  return writeProgramme(
    { name: "Onze avond", activity: activity as ActivityId, steps: ready?.steps ?? [] },
    activityTexts({ id: activity as ActivityId }, "nl"),
  );
}

function read(...parts: BlobPart[]) {
  return programmeFromFile(new Blob(parts), board, programmesTexts.nl.other);
}

test("a programme of this kind of board is read from its file", async () => {
  expect(await read(written("wish-tree"))).toMatchObject({ ok: true, programme: { name: "Onze avond" } });
});

test.each([
  ["a letter", "Lieve buren,", "geen draaiboek"],
  ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "geen draaiboek"],
  ["an empty file", "", "geen draaiboek"],
  ["a film", new Uint8Array(400_000), "te groot"],
  ["a later version", written("wish-tree").replace('"version": 1', '"version": 2'), "nieuwere Buurtbord"],
  ["another kind of board", written("asset-map"), "ander soort bord: Krachtenkaart."],
  ["a kind that is not there", written("wish-tree").replace("wish-tree", "bingo"), "Werk eerst Buurtbord"],
  ["a step that went wrong", written("wish-tree").replace('"minutes": ', '"minutes": -'), "Stap 1 van dit"],
])("%s is refused in a sentence that says what to do", async (_, content, sentence) => {
  expect(await read(content)).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
});

test("a file that is gone before it is read is asked for once more", async () => {
  const gone = Object.assign(new Blob(["{}"]), { text: () => Promise.reject(new Error("gone")) });
  expect(await programmeFromFile(gone, board, programmesTexts.nl.other)).toEqual({
    ok: false,
    sentence: programmesTexts.nl.other.problems.unreadable,
  });
});
