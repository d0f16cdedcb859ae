import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const DIST = "client/dist";

/** Pages that open on a phone, and must be light. */
export type PhoneEntry = "phone.html" | "remote.html";

/** What we use of Vite's manifest: its keys are source paths, `file` and the lists are relative to the build. */
export type Manifest = Record<
  string,
  { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[]; assets?: string[] }
>;

/** A page loads the texts of one language. */
const LANGUAGE = /\/(?:catalogue\/languages|texts\/remote)\/([\w-]+)\.ts$/;

/** What comes only when somebody presses a button, or looks at what most boards have not. */
const ON_REQUEST = /\/(PhotoPart|SeenPhoto|ProjectApp|TablesPanel)\.tsx$/;
type OnRequest = "too" | "not";

/** The built files that such a page loads, in the heaviest language, as paths from the repository's root. */
export function builtPhoneFiles(entry: PhoneEntry): string[] {
  const manifest = join(DIST, ".vite/manifest.json");
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}. Run \`pnpm build\` first.`);
  const built = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  const each = languagesOf(built).map((language) =>
    [entry, ...phoneFiles(built, entry, language)].map((file) => join(DIST, file)),
  );
  const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
  return each.toSorted((one, other) => weight(other) - weight(one))[0] ?? [];
}

/**
 * Scripts, styles and assets of everything the entry reaches. Dynamic imports count too, but for what waits until it is
 * asked for (`onRequest`): what the page starts to load by itself comes before the first contribution as well.
 */
export function phoneFiles(
  manifest: Manifest,
  entry: PhoneEntry,
  language: string,
  onRequest: OnRequest = "not",
): string[] {
  const files = [...reachable(manifest, entry, language, onRequest)].flatMap((key) => {
    const { file, css = [], assets = [] } = chunkAt(manifest, key);
    return [file, ...css, ...assets.filter(isLoadedForEverybody)];
  });
  return [...new Set(files)];
}

/** Browsers load a font with a `unicode-range` only for a text that needs it. */
function isLoadedForEverybody(asset: string): boolean {
  return !/latin-ext|arabic/.test(asset);
}

/** Those that residents can choose. */
export function languagesOf(manifest: Manifest): string[] {
  return [...new Set(Object.keys(manifest).flatMap((key) => LANGUAGE.exec(key)?.[1] ?? []))];
}

function reachable(
  manifest: Manifest,
  key: string,
  language: string,
  onRequest: OnRequest,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { imports = [], dynamicImports = [] } = chunkAt(manifest, key);
  const isRead = (chunk: string) =>
    (onRequest === "too" || !ON_REQUEST.test(chunk)) && (LANGUAGE.exec(chunk)?.[1] ?? language) === language;
  for (const next of [...imports, ...dynamicImports.filter(isRead)])
    reachable(manifest, next, language, onRequest, seen);
  return seen;
}

function chunkAt(manifest: Manifest, key: string): Manifest[string] {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build's manifest has no ${key}.`);
  return chunk;
}
