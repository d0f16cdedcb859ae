import { defineConfig } from "@playwright/test";
import type { EngineChoice } from "./engines.ts";

// Playwright runs these tests, and drives none of these browsers: it knows only its own builds of them.
export default defineConfig<object, EngineChoice>({
  testDir: ".",
  outputDir: "../../test-results/engines",
  workers: 1,
  fullyParallel: false,
  retries: 1, // named at the end as flaky, and counted: docs/decisions/0060
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../../test-results/engines.json" }]],
  projects: [
    { name: "firefox", use: { engineName: "firefox" } },
    { name: "webkit", use: { engineName: "webkit" }, testIgnore: /noScripts/ }, // its driver is made of scripts
  ],
});
