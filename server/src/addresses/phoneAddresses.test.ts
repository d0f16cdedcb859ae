import { expect, test } from "vitest";
import { bestAddress, type Listening, phoneAddresses } from "./phoneAddresses.ts";

const everywhere: Listening = {
  host: "0.0.0.0",
  publicUrl: null,
  lanAddresses: () => [
    { address: "192.168.1.20", label: "wlan0" },
    { address: "10.0.0.5", label: "eth0" },
  ],
};

test("the laptop's own page learns at which addresses phones come in, by the same port", () => {
  const found = phoneAddresses(everywhere, new URL("http://localhost:4321/b/1"));
  expect(found).toEqual({
    addresses: [
      { url: "http://192.168.1.20:4321", label: "wlan0" },
      { url: "http://10.0.0.5:4321", label: "eth0" },
    ],
    publicUrl: null,
    page: { url: "http://localhost:4321", reachable: false },
  });
  expect(bestAddress(found)).toBe("http://192.168.1.20:4321");
});

test("an address that phones can use too is kept", () => {
  expect(bestAddress(phoneAddresses(everywhere, new URL("http://laptop.local:4321")))).toBe(
    "http://laptop.local:4321",
  );
});

test("without a network it says that there is none", () => {
  const found = phoneAddresses({ ...everywhere, lanAddresses: () => [] }, new URL("http://127.0.0.1:4321"));
  expect(found.addresses).toEqual([]);
  expect(found.page.reachable).toBe(false);
  expect(bestAddress(found)).toBe("http://127.0.0.1:4321");
});

test("an address on which the server does not listen is not offered", () => {
  const page = new URL("http://localhost:4321");
  expect(phoneAddresses({ ...everywhere, host: "127.0.0.1" }, page).addresses).toEqual([]);
  expect(phoneAddresses({ ...everywhere, host: "10.0.0.5" }, page).addresses).toHaveLength(1);
});

test("a board that can be reached from home is shared at that address", () => {
  const listening = { ...everywhere, publicUrl: "https://bord.waterkant.example" };
  expect(bestAddress(phoneAddresses(listening, new URL("http://192.168.1.20")))).toBe(
    "https://bord.waterkant.example",
  );
});
