import compile from "icu-minify/compile";
import type { Plugin } from "vite";

/** Where the language files are, here and in shared. */
const LANGUAGE_FILES = /\/src\/(.*\/)?(texts|catalogue)\/.*\.(json|ts)$/;
/** Language files write every text between double quotes. */
const TEXT = /"(?:[^"\\\n]|\\.)*"/g;

const COMPILER = "icu-minify/compile";
const ALREADY_DONE = "\0compiled-messages";

/**
 * Messages are compiled when the pages are built: a phone need not load a parser for them. The program as it stands in
 * the files compiles them when they are first used; see shared/src/texts/filled.ts.
 */
export const compiledMessages: Plugin = {
  name: "compiled-messages",
  enforce: "pre",
  resolveId: (id) => (id === COMPILER ? ALREADY_DONE : null),
  load: (id) => (id === ALREADY_DONE ? "export default (message) => message;" : null),
  transform: (code, id) => (LANGUAGE_FILES.test(id) ? withCompiled(code) : null),
};

/** The same with every text that has a blank in it as the array that it becomes. */
export function withCompiled(code: string): string {
  return code.replace(TEXT, (text) =>
    text.includes("{") ? JSON.stringify(compile(JSON.parse(text) as string)) : text,
  );
}
