import { resolve } from "node:path";
import { defineConfig, mergeConfig, type Plugin } from "vite";
import sound from "../vite.config.ts";

const OUTBOX = resolve(import.meta.dirname, "../src/sync/outbox/Outbox.ts");
const EARLY = resolve(import.meta.dirname, "EarlyOutbox.ts");

/** Whoever asks for the outbox gets the one in which the word comes early; but for that one itself. */
const earlyWord: Plugin = {
  name: "early-word",
  enforce: "pre",
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === OUTBOX && importer !== EARLY ? EARLY : null;
  },
};

export default mergeConfig(sound, defineConfig({ plugins: [earlyWord], logLevel: "error" }));
