import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without any setting the server listens to the whole network and keeps boards in the repository", () => {
  expect(readConfig({})).toEqual({
    ok: true,
    config: {
      port: 4321,
      host: "0.0.0.0",
      dataDir: resolve(import.meta.dirname, "../../data"),
      publicUrl: null,
      logLevel: "warn",
      createCode: null,
    },
  });
});

test("an empty setting counts as not set", () => {
  expect(readConfig({ PORT: "", PUBLIC_URL: " ", CREATE_CODE: "" })).toEqual(readConfig({}));
});

test("every setting is read", () => {
  const result = readConfig({
    PORT: "8080",
    HOST: "127.0.0.1",
    DATA_DIR: "/srv/buurtbord",
    PUBLIC_URL: "https://bord.waterkant.example/",
    LOG_LEVEL: "debug",
    CREATE_CODE: "koffie",
  });
  expect(result).toEqual({
    ok: true,
    config: {
      port: 8080,
      host: "127.0.0.1",
      dataDir: "/srv/buurtbord",
      publicUrl: "https://bord.waterkant.example",
      logLevel: "debug",
      createCode: "koffie",
    },
  });
});

test.each([
  ["PORT", "vier"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["HOST", "een twee"],
  ["PUBLIC_URL", "bord.waterkant.example"],
  ["PUBLIC_URL", "ftp://bord.waterkant.example"],
  ["PUBLIC_URL", "https://waterkant.example/bord"],
  ["LOG_LEVEL", "loud"],
])("%s cannot be %s", (variable, value) => {
  expect(readConfig({ [variable]: value })).toEqual({ ok: false, variable, value });
});
