import { setImmediate as breathe } from "node:timers/promises";
import { expect, test } from "vitest";
import { OneAtATime } from "./OneAtATime.ts";
import { collectGarbage } from "./testing/collectGarbage.ts";

test("one after the other, in the order in which it was asked", async () => {
  const [line, said, first] = [new OneAtATime(3), [] as string[], Promise.withResolvers<void>()];
  const asked = [
    line.do(async () => {
      await first.promise;
      said.push("first");
    }),
    line.do(async () => said.push("second")),
  ];
  first.resolve();
  await Promise.all(asked);
  expect(said).toEqual(["first", "second"]);
});

test("whoever stumbles keeps nobody behind them from their turn", async () => {
  const line = new OneAtATime(3);
  const stumbled = line.do(() => Promise.reject(new Error("a stone")));
  const behind = line.do(async () => "there");
  await expect(stumbled).rejects.toThrow("a stone");
  await expect(behind).resolves.toBe("there");
});

test("no more wait than may, and who was sent away may come again", async () => {
  const [line, first] = [new OneAtATime(2), Promise.withResolvers<string>()];
  const waiting = [line.do(() => first.promise), line.do(async () => "second")];
  await expect(line.do(async () => "third")).resolves.toBeNull();
  first.resolve("first");
  await Promise.all(waiting);
  await expect(line.do(async () => "again")).resolves.toBe("again");
});

test("what came of it is nobody's to keep but who asked", async () => {
  const line = new OneAtATime(1);
  const made = new WeakRef((await line.do(async () => ({ large: "file" }))) ?? {});
  await breathe();
  collectGarbage();
  expect(made.deref()).toBeUndefined();
  await expect(line.do(async () => "goes on")).resolves.toBe("goes on");
});
