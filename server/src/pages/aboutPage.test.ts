import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";

test("the page about the program says of each language whether somebody who speaks it has read it", async () => {
  const { app } = new TestServer();
  const dutch = await (await app.request("/over")).text();
  const unread = dutch.slice(dutch.indexOf("Nog niet nagelezen"));
  for (const one of RESIDENT_LANGUAGES) {
    const { name, direction } = LANGUAGE_FACES[one];
    expect(unread.includes(`dir="${direction}">${name}</b>`)).toBe(
      !residentTexts(one).checkedByNativeSpeaker,
    );
  }
  const english = await app.request("/over", { headers: { "Accept-Language": "en-GB,nl;q=0.5" } });
  expect(await english.text()).toContain("About Buurtbord");
});

test("who comes from the phone page goes back to it, and nobody to another house", async () => {
  const from = async (referer: string) =>
    (await new TestServer().app.request("http://buurthuis.lan/over", { headers: { referer } })).text();
  expect(await from("http://buurthuis.lan/m/482913")).toContain('href="/m/482913"');
  expect(await from("http://buurthuis.lan/b/7")).toContain('href="/"');
  expect(await from("http://elders.nl/m/482913")).toContain('href="/"');
});
