import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "../boardApi/askApi.ts";
import { PhotoAlbum } from "./PhotoAlbum.ts";

const plan = "f-plan" as PhotoName;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An album whose server gives these answers, one after the other. */
function albumWith(replies: Reply<Blob>[]) {
  let asked = 0;
  const album = new PhotoAlbum("b1" as BoardId, "secret", async () => {
    asked += 1;
    return replies.shift() ?? { ok: false, reason: "no-answer" };
  });
  return { album, asked: () => asked };
}

const photo: Reply<Blob> = { ok: true, value: new Blob(["plattegrond"]) };

test("a photo is fetched once, however often it is drawn, and whoever shows it is told when it is there", async () => {
  const { album, asked } = albumWith([photo]);
  let told = 0;
  album.onChange(() => {
    told += 1;
  });
  expect(album.urlOf(plan)).toBe(null);
  expect(album.urlOf(plan)).toBe(null);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toBe(1);
  expect(album.urlOf(plan)).toMatch(/^blob:/);
  expect(asked()).toBe(1);
});

test("while the server is away it is asked again; a photo that is gone is not", async () => {
  const { album, asked } = albumWith([{ ok: false, reason: "no-answer" }, photo]);
  album.urlOf(plan);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(album.urlOf(plan)).toMatch(/^blob:/);
  expect(asked()).toBe(2);

  const gone = albumWith([{ ok: false, reason: "photo-not-found" }]);
  gone.album.urlOf(plan);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(gone.album.urlOf(plan)).toBe(null);
  expect(gone.asked()).toBe(1);
});
