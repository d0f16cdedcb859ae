import { expect, test } from "vitest";
import { qrPicture, wifiText } from "./qrPicture.ts";

test("an address in capitals makes a code of fewer modules", () => {
  const capitals = qrPicture("HTTP://LAPTOP-WATERKANT.LOCAL:4321/m/482913-K7M2P9XQ");
  const small = qrPicture("http://laptop-waterkant.local:4321/m/482913-k7m2p9xq");
  expect(capitals.size).toBe(29 + 8);
  expect(small.size).toBeGreaterThan(capitals.size);
});

test("the picture is a path without anything else in it", () => {
  expect(qrPicture("HTTP://BORD.EXAMPLE/482913").path).toMatch(/^[MmHhVvLlZz0-9 ,.-]+$/);
});

test("a Wi-Fi name with odd characters is still read as one name", () => {
  expect(wifiText({ name: "De Waterkant; zaal", password: 'kof"fie:1' })).toBe(
    'WIFI:S:De Waterkant\\; zaal;T:WPA;P:kof\\"fie\\:1;;',
  );
  expect(wifiText({ name: "Gasten", password: "" })).toBe("WIFI:S:Gasten;T:nopass;;");
});
