import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compiledMessages } from "./compiledMessages.ts";
import { lightChunk } from "./lightChunk.ts";
import { phoneWorkerFiles, WORKER } from "./phoneWorkerFiles.ts";

/** One HTML file for each page that the server gives out. */
const pages = [
  "start.html",
  "buurt.html",
  "facilitator.html",
  "screen.html",
  "phone.html",
  "remote.html",
  "print.html",
]
  .map((page) => resolve(import.meta.dirname, page))
  .filter((page) => existsSync(page));

const worker = resolve(import.meta.dirname, "src/phoneWorker/worker.ts");

/**
 * What pdf.js asks for by a fixed name when a page of a PDF holds pictures of a rare kind: its readers in plain
 * JavaScript, for WebAssembly is not allowed on our pages.
 */
const pdfReaders: Plugin = {
  name: "pdf-readers",
  apply: "build",
  generateBundle() {
    const folder = resolve(import.meta.dirname, "node_modules/pdfjs-dist/wasm");
    for (const file of ["openjpeg_nowasm_fallback.js", "jbig2_nowasm_fallback.js"]) {
      this.emitFile({ type: "asset", fileName: `pdf/${file}`, source: readFileSync(resolve(folder, file)) });
    }
  },
};

export default defineConfig({
  // Fast refresh is React's: phone and remote are Preact.
  plugins: [
    react({ exclude: /src\/(phone|remote|ui\/preact)\// }),
    compiledMessages,
    pdfReaders,
    phoneWorkerFiles,
  ],
  build: {
    // scripts/phoneFiles.ts weighs the phone page by it.
    manifest: true,
    // A data: URL would need more in the content security policy, and nothing is cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [...pages, worker],
      output: {
        codeSplitting: { groups: [{ name: lightChunk, debugName: "light" }] },
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId === worker ? WORKER : "assets/[name]-[hash].js",
      },
    },
    chunkSizeWarningLimit: 2_000,
  },
});
