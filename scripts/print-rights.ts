/** Prints docs/rights.md from the table that the program reads. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rightsPage } from "./rightsPage.ts";

writeFileSync(fileURLToPath(new URL("../docs/rights.md", import.meta.url)), rightsPage());
