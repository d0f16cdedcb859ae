import { expect, test } from "vitest";
import { tableNameClass } from "./tableNameClass.ts";

test("a table's name is smaller the longer it is, or its longest word", () => {
  expect(tableNameClass("Soep voor de straat")).toBe("wand-tafel");
  expect(tableNameClass("Fietsen maken met de kinderen uit de flat")).toBe("wand-tafel wand-tafel-lang");
  expect(tableNameClass("Buurtmoestuinvereniging")).toBe("wand-tafel wand-tafel-langst");
  expect(tableNameClass("Buurtmoestuin")).toBe("wand-tafel wand-tafel-lang");
  expect(tableNameClass("Een buurtwinkel waar je spullen leent in plaats van koopt")).toBe(
    "wand-tafel wand-tafel-langst",
  );
});
