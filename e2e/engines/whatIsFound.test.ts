import { expect } from "@playwright/test";
import { createBoard } from "../rig/api.ts";
import { runsOut } from "../rig/runsOut.ts";
import { smallTargets } from "../rig/smallTargets.ts";
import { test } from "./engines.ts";

test("what these stories look for is found", async ({ house, openPhone }) => {
  const phone = await openPhone(await createBoard(house.origin));
  const { page } = phone;
  await page.evaluate(() => {
    const small = document.createElement("button");
    small.style.marginInlineStart = "120vw";
    document.body.replaceChildren(small);
    const inline = document.createElement("script");
    inline.textContent = "document.title = 'Oeps'";
    document.head.append(inline);
    setTimeout(() => {
      throw new Error("Oeps");
    });
    void Promise.reject(new Error("Nog een"));
  }, null);
  expect(await runsOut(page)).toBeGreaterThan(0);
  expect(await smallTargets(page)).toHaveLength(1);
  await expect
    .poll(async () => (await phone.faults()).map((fault) => fault.split(" ")[0]).sort())
    .toEqual(["threw", "threw", "violated"]);
  await page.open("about:blank"); // and leaves no trace for the end
});
