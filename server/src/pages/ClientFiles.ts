import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

export type Page = "start" | "buurt" | "phone" | "facilitator" | "screen" | "remote" | "print";

export interface ClientFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed; null where that saves nothing. No brotli: browsers do not take it over plain http. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
}

/** What we use of Vite's list of what it built: keys are files of the source, or names of chunks that several share. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

const MANIFEST = ".vite/manifest.json";

/** Everything that the client's build made. Each file is read once, when it is first asked for. */
export class ClientFiles {
  readonly #pages: ReadonlyMap<string, string>;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #manifest: Manifest;
  readonly #files = new Map<string, Promise<ClientFile>>();

  /** `paths`: where each file that may be asked for is on disk, by its path in an address. */
  private constructor(
    pages: ReadonlyMap<string, string>,
    paths: ReadonlyMap<string, string>,
    manifest: Manifest,
  ) {
    this.#pages = pages;
    this.#paths = paths;
    this.#manifest = manifest;
  }

  /** A folder that is not there holds nothing. */
  static async read(folder: string): Promise<ClientFiles> {
    const pages = new Map<string, string>();
    const paths = new Map<string, string>();
    for (const file of await filesIn(folder)) {
      const name = file.split(sep).join("/");
      if (name.endsWith(".html")) pages.set(name, await readFile(join(folder, file), "utf8"));
      else if (!name.startsWith(".")) paths.set(`/${name}`, join(folder, file));
    }
    const manifest = await readFile(join(folder, MANIFEST), "utf8").catch(() => "{}");
    return new ClientFiles(pages, paths, JSON.parse(manifest) as Manifest);
  }

  isBuilt(page: Page): boolean {
    return this.#pages.has(`${page}.html`);
  }

  /** A page's HTML, for one response: the nonce stands in it. Null: it was not built. */
  page(page: Page, nonce: string): string | null {
    return this.#pages.get(`${page}.html`)?.replaceAll("__CSP_NONCE__", nonce) ?? null;
  }

  /** Tags that give a page that is made here the look of this one. */
  styles(page: Page): string {
    const html = this.#pages.get(`${page}.html`) ?? "";
    return (html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? []).join("");
  }

  /** Tags that let a page begin to load a part of the source before it asks for it. */
  preloads(source: string): string {
    const { file, imports = [] } = this.#manifest[source] ?? {};
    if (file === undefined) return "";
    return `<link rel="modulepreload" crossorigin href="/${file}">${imports.map((one) => this.preloads(one)).join("")}`;
  }

  /** The file at this path of an address, or null. */
  file(path: string): Promise<ClientFile> | null {
    const onDisk = this.#paths.get(path);
    if (onDisk === undefined) return null;
    const file = this.#files.get(path) ?? readClientFile(onDisk);
    this.#files.set(path, file);
    return file;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

async function readClientFile(path: string): Promise<ClientFile> {
  const bytes = new Uint8Array(await readFile(path));
  const gzipped = new Uint8Array(await promisify(gzip)(bytes, { level: 9 }));
  return {
    type: getMimeType(path) ?? "application/octet-stream",
    bytes,
    gzipped: gzipped.length < bytes.length * 0.9 ? gzipped : null,
  };
}
