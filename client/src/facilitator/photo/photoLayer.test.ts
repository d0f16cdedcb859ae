import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { CardKindId, FieldId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import type { Brought } from "../../sync/photos/bringPhoto.ts";
import type { Shrunk } from "../../sync/photos/shrinkPhoto.ts";
import { textsIn } from "../../texts/textsIn.ts";
import { photoLayer } from "./photoLayer.ts";

const bench = new Blob(["een bankje"]);

interface Desk {
  readonly activity: string;
  readonly shrunk?: Shrunk;
  readonly shrink?: (file: Blob) => Promise<Shrunk>;
  readonly brought?: Brought;
}

/** A desk at which a photo is laid: what it sent and what it said. */
function deskOf({ activity: id, shrunk, shrink, brought }: Desk) {
  const activity = activities.find((one) => one.id === id);
  if (activity === undefined) throw new Error(`No activity ${id}`);
  const sent: Command[] = [];
  const said: string[] = [];
  const lay = photoLayer({
    activity,
    texts: textsIn("nl"),
    act: async (command) => sent.push(command) > 0,
    bring: async () => brought ?? { type: "brought", name: "f-bank" as PhotoName },
    say: (sentence) => said.push(sentence),
    shrink: shrink ?? (async (file) => shrunk ?? { ok: true, photo: file }),
  });
  return { lay, sent, said };
}

test("a photo that is let go on the board becomes a card there, in the field under it", async () => {
  const { lay, sent, said } = deskOf({ activity: "asset-map" });
  const spot = { pos: [40, 50], field: "places" as FieldId } as const;
  expect(await lay([bench], undefined, spot)).toBe(true);
  const card = { kind: "place", text: "", field: "places", photo: "f-bank", pos: [40, 50] };
  expect(sent).toEqual([{ type: "add-card", card }]);
  expect(said.at(-1)).toMatch(/ligt op het bord/);
});

test("one that is pasted or chosen lies where the activity has room for its kind", async () => {
  const { lay, sent } = deskOf({ activity: "asset-map" });
  await lay([bench], "story" as CardKindId);
  await lay([bench]);
  expect(sent).toMatchObject([
    { card: { kind: "story", field: "stories" } },
    { card: { kind: "talent", field: "talents" } },
  ]);
  expect(sent.some((command) => "card" in command && "pos" in command.card)).toBe(false);
});

test("of several at once the first lies where the hand was, the others where there is room; what is no photo is told last", async () => {
  const listed = new Blob(["een lijst"]);
  const { lay, sent, said } = deskOf({
    activity: "asset-map",
    shrink: async (file) =>
      file === listed ? { ok: false, problem: "photo-unreadable" } : { ok: true, photo: file },
  });
  const spot = { pos: [40, 50], field: "places" as FieldId } as const;
  expect(await lay([bench, bench], undefined, spot)).toBe(true);
  expect(said.at(-1)).toMatch(/foto's liggen op het bord/);
  expect(await lay([listed, bench], undefined, spot)).toBe(false);
  expect(said.at(-1)).toMatch(/geen foto die we kunnen lezen/);
  const card = { kind: "place", text: "", field: "places", photo: "f-bank" };
  expect(sent).toEqual([
    { type: "add-card", card: { ...card, pos: [40, 50] } },
    { type: "add-card", card },
    { type: "add-card", card },
  ]);
});

test.each<[string, Desk, RegExp]>([
  ["where no card carries a photo", { activity: "pas-op-de-plaats" }, /geen foto bij/],
  [
    "of what is no photo",
    { activity: "idea-board", shrunk: { ok: false, problem: "photo-unreadable" } },
    /geen foto die we kunnen lezen/,
  ],
  [
    "that the server refuses",
    { activity: "idea-board", brought: { type: "refused", refusal: "too-many-photos" } },
    /passen geen foto's meer bij/,
  ],
  [
    "while the server is away",
    { activity: "idea-board", brought: { type: "later", seconds: null } },
    /Wacht even en probeer het nog eens/,
  ],
])("nothing comes %s, and it is said why", async (_when, desk, why) => {
  const { lay, sent, said } = deskOf(desk);
  expect(await lay([bench])).toBe(false);
  expect(sent).toEqual([]);
  expect(said.at(-1)).toMatch(why);
});
