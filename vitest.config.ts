import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    css: { include: [/(tokens|fonts)\.css\?raw$/] }, // read as text by what makes a file of a board
    // Node makes JavaScript of our TypeScript in each program and thread that a test starts: once is enough.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/buurtbord", import.meta.url)) },
    testTimeout: 30_000, // laws with thousands of steps, on a machine that others use too
    maxWorkers: 2, // as many as the smallest machine that must pass has cores
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["shared/src/**/*.test.ts"], isolate: false }, // pure: nothing there to be spoilt
      },
      {
        extends: true,
        test: {
          name: "others",
          include: [
            "{server,client}/src/**/*.test.{ts,tsx}",
            "client/*.test.ts",
            "scripts/**/*.test.ts",
            "e2e/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "e2e/tests/**", "e2e/engines/**"], // these are Playwright's
        },
      },
    ],
  },
});
