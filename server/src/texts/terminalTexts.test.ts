import { expect, test } from "vitest";
import { startedText } from "./terminalTexts.ts";

const page = { url: "http://localhost:4321", reachable: false };

test("the terminal says what to open here, and where phones come in", () => {
  const addresses = [
    { url: "http://192.168.1.20:4321", label: "wlan0" },
    { url: "http://10.0.0.5:4321", label: "eth0" },
  ];
  expect(startedText({ addresses, publicUrl: null, page })).toBe(`Buurtbord staat aan.

  Open op deze computer:  http://localhost:4321
  Voor telefoons:         http://192.168.1.20:4321 (wlan0)
                          http://10.0.0.5:4321 (eth0)
  Hoe staat het ervoor:   http://localhost:4321/operator

Stoppen: druk op Ctrl+C.
`);
});

test("without a network it says that phones cannot take part", () => {
  expect(startedText({ addresses: [], publicUrl: null, page })).toContain("Telefoons kunnen nu niet meedoen");
});

test("with PUBLIC_URL it says where people come in from home", () => {
  const text = startedText({ addresses: [], publicUrl: "https://bord.waterkant.example", page });
  expect(text).toContain("Open van buiten:        https://bord.waterkant.example\n");
});
