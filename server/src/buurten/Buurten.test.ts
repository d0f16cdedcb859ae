import { expect, test } from "vitest";
import { realParts } from "../rooms/realParts.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { Buurten } from "./Buurten.ts";

/** A buurt, and what its secret opens. */
async function aBuurt() {
  const buurten = new Buurten({ ...realParts, storage: new MemoryStorage() });
  const { buurt, token } = await buurten.make("De Waterkant");
  return { buurten, buurt, token, open: (secret: string) => buurten.open(buurt.id, secret) };
}

test("what was asked with the secret of before does not undo a new one", async () => {
  const { buurten, buurt, token, open } = await aBuurt();
  const [rotated, isRenamed, again, isErased] = await Promise.all([
    buurten.rotate(buurt),
    buurten.rename(buurt, "Gekaapt"),
    buurten.rotate(buurt),
    buurten.erase(buurt),
  ]);
  expect([isRenamed, again, isErased]).toEqual([false, null, false]);
  expect(await open(token)).toBeNull();
  expect(await open(rotated ?? "")).toMatchObject({ name: "De Waterkant" });
});

test("a new name is kept by a new secret that was asked at the same moment", async () => {
  const { buurten, buurt, open } = await aBuurt();
  const [, rotated] = await Promise.all([buurten.rename(buurt, "Aan de Waterkant"), buurten.rotate(buurt)]);
  expect(await open(rotated ?? "")).toMatchObject({ name: "Aan de Waterkant" });
});

test("a buurt that is erased does not come back by a new name", async () => {
  const { buurten, buurt, token, open } = await aBuurt();
  const [isErased, isRenamed] = await Promise.all([buurten.erase(buurt), buurten.rename(buurt, "Gekaapt")]);
  expect([isErased, isRenamed]).toEqual([true, false]);
  expect(await open(token)).toBeNull();
});

test("what could not be saved keeps nobody from the next change", async () => {
  const storage = new MemoryStorage();
  const buurten = new Buurten({ ...realParts, storage });
  const { buurt, token } = await buurten.make("De Waterkant");
  storage.failWrites(new StorageError("not-saved", "The disk is full."));
  await expect(buurten.rename(buurt, "Nieuw")).rejects.toThrow("The disk is full.");
  storage.failWrites(null);
  expect(await buurten.rename(buurt, "Nieuw")).toBe(true);
  expect(await buurten.open(buurt.id, token)).toMatchObject({ name: "Nieuw" });
});
