import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** One HTML file for each page that the server gives out. */
const pages = ["start.html", "buurt.html", "facilitator.html", "screen.html", "phone.html", "remote.html"]
  .map((page) => resolve(import.meta.dirname, page))
  .filter((page) => existsSync(page));

export default defineConfig({
  // Fast refresh is React's: phone and remote are Preact.
  plugins: [react({ exclude: /src\/(phone|remote|ui\/preact)\// })],
  build: {
    // scripts/phoneFiles.ts weighs the phone page by it.
    manifest: true,
    // A data: URL would need more in the content security policy, and nothing is cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages },
    chunkSizeWarningLimit: 2_000,
  },
});
