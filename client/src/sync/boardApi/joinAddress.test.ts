import { expect, test } from "vitest";
import {
  addressChoices,
  groupedCode,
  joinAddress,
  leadsHere,
  type PhoneAddresses,
  qrAddress,
  typedAddress,
} from "./joinAddress.ts";

const wifi = { url: "http://192.168.1.20:4321", label: "wlan0" };
const cable = { url: "http://10.0.0.7:4321", label: "eth0" };
const onLaptop: PhoneAddresses = {
  addresses: [wifi, cable],
  publicUrl: null,
  page: { url: "http://localhost:4321", reachable: false },
};

test("on the laptop itself phones get its best address, or the one that was chosen", () => {
  expect(joinAddress(onLaptop, null)).toBe(wifi.url);
  expect(joinAddress(onLaptop, cable.url)).toBe(cable.url);
});

test("a chosen address that is no longer there is forgotten", () => {
  expect(joinAddress(onLaptop, "http://172.16.0.1:4321")).toBe(wifi.url);
});

test("the address that this page was opened with is offered too when phones can open it", () => {
  const named = { ...onLaptop, page: { url: "http://laptop.local:4321", reachable: true } };
  expect(addressChoices(named).map(({ url }) => url)).toEqual([
    "http://laptop.local:4321",
    wifi.url,
    cable.url,
  ]);
  expect(addressChoices({ ...onLaptop, page: { url: wifi.url, reachable: true } })).toHaveLength(2);
});

test("without a network no phone can come in", () => {
  expect(joinAddress({ ...onLaptop, addresses: [] }, null)).toBeNull();
});

test("a public address always wins", () => {
  expect(joinAddress({ ...onLaptop, publicUrl: "https://bord.example" }, cable.url)).toBe(
    "https://bord.example",
  );
});

test("a poster still leads here as long as the laptop has its address; a name goes along", () => {
  expect(leadsHere(onLaptop, cable.url)).toBe(true);
  expect(leadsHere(onLaptop, "http://192.168.1.99:4321")).toBe(false);
  expect(leadsHere(onLaptop, "http://laptop.local:4321")).toBe(true);
  expect(leadsHere(onLaptop, "https://bord.example")).toBe(true);
});

test("the QR is in capitals but for the path, people read no http and a code in two groups", () => {
  expect(qrAddress("http://laptop.local:4321", "482913", "k7m2p9xq")).toBe(
    "HTTP://LAPTOP.LOCAL:4321/m/482913-K7M2P9XQ",
  );
  expect(typedAddress("https://bord.example/")).toBe("bord.example");
  expect(groupedCode("482913")).toBe("482 913");
  expect(groupedCode("K7M2P9XQ")).toBe("K7M2 P9XQ");
});
