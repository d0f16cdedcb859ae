import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { languagesOf, type Manifest, phoneFiles } from "../scripts/phoneFiles.ts";
import type { KeptFiles } from "./src/phoneWorker/KeptFiles.ts";

/** Where browsers find the worker: as high as its scope, and always under this name. */
export const WORKER = "phone-worker.js";

/** Tells the worker what to keep: only after all is built do the files have their names. */
export const phoneWorkerFiles: Plugin = {
  name: "phone-worker-files",
  apply: "build",
  writeBundle({ dir }) {
    if (dir === undefined) throw new Error("The build has no folder");
    const read = (name: string) => readFileSync(join(dir, name), "utf8");
    const worker = read(WORKER);
    const manifest = JSON.parse(read(".vite/manifest.json")) as Manifest;
    const files = keptFiles(manifest, [worker, read("phone.html")]);
    writeFileSync(join(dir, WORKER), `const KEPT_FILES=${JSON.stringify(files)};\n${worker}`);
  },
};

/** `others`: contents that make a version another one, besides the names of its files. */
export function keptFiles(manifest: Manifest, others: readonly string[]): KeptFiles {
  const each = languagesOf(manifest).map((language) => {
    const files = phoneFiles(manifest, "phone.html", language, "too").map((file) => `/${file}`);
    return { language, files };
  });
  const everybody = (each[0]?.files ?? []).filter((file) => each.every(({ files }) => files.includes(file)));
  const languages = Object.fromEntries(
    each.map(({ language, files }) => [language, files.filter((file) => !everybody.includes(file))]),
  );
  const hash = createHash("sha256").update(JSON.stringify([everybody, languages, others]));
  return { version: hash.digest("hex").slice(0, 16), everybody, languages };
}
