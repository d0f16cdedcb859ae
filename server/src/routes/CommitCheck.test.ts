import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { CommitCheck } from "./CommitCheck.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A check on a store that does as it is told, and how often it was asked to write. */
function checkOf(probe: () => Promise<void>) {
  const asked = vi.fn(probe);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { check: new CommitCheck({ storage: { probe: asked }, clock: () => Date.now(), log }), asked, log };
}

test("however many ask, it writes once a second", async () => {
  const { check, asked } = checkOf(async () => {});
  expect(await Promise.all([check.canCommit(), check.canCommit()])).toEqual([true, true]);
  vi.advanceTimersByTime(999);
  await check.canCommit();
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await check.canCommit();
  expect(asked).toHaveBeenCalledTimes(2);
});

test("a disk that hangs is a disk that cannot commit, and is not asked more and more", async () => {
  const { check, asked } = checkOf(() => new Promise(() => {}));
  const answers: boolean[] = [];
  for (let second = 0; second < 5; second++) {
    void check.canCommit().then((answer) => answers.push(answer));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(answers).toEqual([false, false, false, false, false]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a clock that is put back does not keep an old answer alive", async () => {
  let isFull = false;
  const { check, log } = checkOf(async () => {
    if (isFull) throw new StorageError("not-saved", "disk full");
  });
  expect(await check.canCommit()).toBe(true);
  isFull = true;
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(await check.canCommit()).toBe(false);
  expect(log.error).toHaveBeenCalledWith(
    expect.objectContaining({ error: "StorageError not-saved" }),
    "cannot commit",
  );
});
