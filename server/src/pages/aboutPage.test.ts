import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";

test("the page about the program says of each language whether somebody who speaks it has read it", async () => {
  const { app } = new TestServer();
  const dutch = await (await app.request("/over")).text();
  expect(dutch).toContain('<b lang="nl" dir="ltr">Nederlands</b>: nagelezen door');
  expect(dutch).toContain('<b lang="ar" dir="rtl">العربية</b>: nog niet nagelezen');
  const english = await app.request("/over", { headers: { "Accept-Language": "en-GB,nl;q=0.5" } });
  expect(await english.text()).toContain("About Buurtbord");
});
