import { expect, test } from "vitest";
import { HeldLooks } from "./HeldLooks.ts";
import { FakeTime } from "./testing/FakeTime.ts";

/** Which of these are over by now. */
function over(looks: Readonly<Record<string, Promise<void>>>): ReadonlySet<string> {
  const done = new Set<string>();
  for (const [name, look] of Object.entries(looks)) void look.then(() => done.add(name));
  return done;
}

test("a look is held for a while, or until there is something else, or until nobody waits for it", async () => {
  const time = new FakeTime();
  const held = new HeldLooks(time);
  const gone = new AbortController();
  const nobody = new AbortController().signal;
  const done = over({ noor: held.wait("noor", nobody), left: held.wait("sam", gone.signal) });
  await time.pass(20_000);
  expect([...done]).toEqual([]);
  gone.abort();
  await time.pass(0);
  expect([...done]).toEqual(["left"]);
  await time.pass(6_000);
  expect([...done]).toEqual(["left", "noor"]);
  const again = over({ noor: held.wait("noor", nobody), late: held.wait("sam", gone.signal) });
  await time.pass(0);
  expect([...again]).toEqual(["late"]);
  held.wake();
  await time.pass(0);
  expect([...again]).toEqual(["late", "noor"]);
});
