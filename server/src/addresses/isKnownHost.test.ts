import { expect, test } from "vitest";
import { isKnownHost, normalHost } from "./isKnownHost.ts";

const own = { machine: "Laptop-Buurthuis", publicUrl: "https://bord.waterkant.example" };

test.each([
  "localhost:4321",
  "127.0.0.1:4321",
  "192.168.1.20:4321",
  "192.168.1.20",
  "[::1]:4321",
  "[fe80::1]",
  "laptop-buurthuis:4321",
  "laptop-buurthuis.local:4321",
  "bord.lan",
  "bord.home.arpa:80",
  "bord.waterkant.example",
])("%s is us", (host) => {
  expect(isKnownHost(normalHost(host) ?? "", own)).toBe(true);
});

test.each([
  "evil.example",
  "localhost.evil.example",
  "192.168.1.20.evil.example",
  "bord.waterkant.example:8080",
  "bord.waterkant.example.evil.example",
  "local",
  ".lan",
])("%s is somebody else", (host) => {
  expect(isKnownHost(normalHost(host) ?? "", own)).toBe(false);
});

test.each(["", "a b", "x/y", "x@localhost", "x?localhost", "[::1", "localhost:99999"])(
  "%j is not a host",
  (header) => {
    expect(normalHost(header)).toBeNull();
  },
);

test("capitals and the default port do not matter", () => {
  expect(normalHost("LocalHost:80")).toBe("localhost");
});
