import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** The phone page's own script in a build: its name has its contents' hash in it. */
const SCRIPT = /phone-[\w-]{8}\.js/;
const NEXT_SCRIPT = "phone-nextnext.js";

/** Pages of the next version of the product, for as long as it takes: another script, which all of them know. */
export async function withNewVersion<T>(use: (pages: string, script: string) => Promise<T>): Promise<T> {
  const pages = mkdtempSync(join(tmpdir(), "buurtbord-next-"));
  try {
    cpSync(DIST, pages, { recursive: true });
    const [script = ""] = SCRIPT.exec(readFileSync(join(pages, "phone.html"), "utf8")) ?? [];
    renameSync(join(pages, "assets", script), join(pages, "assets", NEXT_SCRIPT));
    for (const file of textFilesIn(pages)) {
      const before = readFileSync(file, "utf8");
      if (before.includes(script)) writeFileSync(file, before.replaceAll(script, NEXT_SCRIPT));
    }
    const worker = join(pages, "phone-worker.js");
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/"version":"\w+"/, '"version":"next"'));
    return await use(pages, NEXT_SCRIPT);
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

function textFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
