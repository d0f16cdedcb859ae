/**
 * Fails when the built phone page or the remote contains a library that is too heavy for a cheap phone. The import
 * rules judge file by file; this also sees what comes in through a file that was allowed.
 */

import { readFileSync } from "node:fs";
import { foreignMarks } from "./foreignMarks.ts";
import { builtPhoneFiles } from "./phoneFiles.ts";

const files = new Set([...builtPhoneFiles("phone.html"), ...builtPhoneFiles("remote.html")]);
const scripts = [...files].filter((file) => file.endsWith(".js"));
const complaints = scripts.flatMap((file) =>
  foreignMarks(readFileSync(file, "utf8")).map((library) => `${file} contains ${library}`),
);

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) {
  console.error(
    "Find the import that reaches it from client/src/phone or client/src/remote, and split that module.",
  );
  process.exitCode = 1;
} else {
  console.log(`No tldraw, Yjs or React in the ${scripts.length} scripts of the phone page and the remote.`);
}
