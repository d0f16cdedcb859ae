import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.ts";
import { createBoard } from "../rig/api.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { randomUUID } from "node:crypto";
import { fillBoard } from "./fillBoard.ts";
const require = createRequire("/tmp/bb/h-ground/server/package.json");
const sharp = require("sharp");
const out = "/tmp/bb/pics4/ground";
let s = 7;
const r = () => ((s = (s * 16807) % 2147483647) / 2147483647);
const houses = [];
for (let y = 60; y < 1150; y += 130) for (let x = 60; x < 1550; x += 92) {
  if (Math.abs(x - 800 - (y - 600) * 0.3) < 120) continue;
  if (x > 1000 && y > 650 && x < 1400) continue;
  houses.push(`<rect x="${x + r() * 14}" y="${y + r() * 14}" width="${50 + r() * 22}" height="${42 + r() * 22}" fill="${["#b5654a", "#a9573f", "#8f8a80", "#c0785a"][Math.floor(r() * 4)]}"/>`);
}
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#8aa06a"/>${Array.from({ length: 500 }, () => `<circle cx="${r() * 1600}" cy="${r() * 1200}" r="${4 + r() * 14}" fill="${r() < 0.5 ? "#5f7d48" : "#74915a"}"/>`).join("")}<path d="M560 0L920 1200" stroke="#7fa8bd" stroke-width="130"/><path d="M0 130H1600M0 650H1600M0 910H1600M300 0V1200M1240 0V1200" stroke="#cfc9bd" stroke-width="26"/><path d="M0 130H1600M0 650H1600M0 910H1600M300 0V1200M1240 0V1200" stroke="#e8e4da" stroke-width="18"/><ellipse cx="1130" cy="790" rx="110" ry="80" fill="#6c8f55"/>${houses.join("")}</svg>`;
const png = await sharp(Buffer.from(svg)).png().toBuffer();
await sharp(png).jpeg().toFile("/tmp/bb/ground/plan.jpg");
const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-ground-"));
const server = await ServerProcess.start({ dataDir });
const found = findBrowser();
const browser = await chromium.launch({ ...(found.kind === "installed" ? { executablePath: found.path } : {}), chromiumSandbox: process.getuid?.() !== 0, args: ["--host-resolver-rules=MAP buurthuis.lan 127.0.0.1"] });
const { port } = new URL(server.origin);
const at = `http://buurthuis.lan:${port}`;
try {
  for (const count of (process.argv[2] ?? "5,30,100").split(",").map(Number)) {
    const board = await createBoard(server.origin, "asset-map", "Buurtavond De Waterkant");
    await fillBoard(server.origin, board, "asset-map", count);
    const auth = { authorization: `Bearer ${board.facilitatorToken}` };
    const kept = (await (await fetch(`${server.origin}/api/boards/${board.id}/photos`, { method: "POST", headers: auth, body: new Uint8Array(png) })).json()) as { name: string };
    const command = async (c: object) => {
      const a = await fetch(`${server.origin}/api/boards/${board.id}/commands`, { method: "POST", headers: { ...auth, "content-type": "application/json" }, body: JSON.stringify({ id: randomUUID(), ...c }) });
      if (!a.ok) console.log(await a.text());
    };
    await command({ type: "set-picture", picture: kept.name });
    for (const phase of ["a", "b"]) {
      if (phase === "b") {
        const view = (await (await fetch(`${server.origin}/api/boards/${board.id}/view`, { headers: auth })).json()) as any;
        const cards = view.shared.cards.filter((_: unknown, i: number) => i % 3 === 0).slice(0, 9);
        const spots = [[700, 200], [1000, 260], [1330, 230], [680, 420], [960, 480], [1300, 420], [740, 640], [1080, 690], [1400, 640]];
        for (const [i, card] of cards.entries()) await command({ type: "move-card", cardId: card.id, pos: spots[i], field: card.field });
      }
      for (const [w, h] of [[1920, 1080], [1024, 768]] as const) {
        const page = await browser.newPage({ viewport: { width: w, height: h } });
        await page.goto(`${at}/s/${board.id}#${board.screenToken}`);
        await page.waitForTimeout(2500);
        await page.screenshot({ path: `${out}/wall-${count}-${phase}-${w}.png` });
        await page.close();
      }
      if (count === 30 && phase === "b") for (const [w, h] of [[1440, 900], [1024, 768]] as const) {
        const page = await browser.newPage({ viewport: { width: w, height: h } });
        await page.goto(`${at}/b/${board.id}#${board.facilitatorToken}`);
        await page.waitForTimeout(2500);
        await page.screenshot({ path: `${out}/desk-${w}.png` });
        await page.getByRole("button", { name: "Plattegrond", exact: true }).click();
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${out}/desk-dialog-lies-${w}.png` });
        await page.locator('input[type=file]').setInputFiles("/tmp/bb/ground/plan.jpg");
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `${out}/desk-dialog-ready-${w}.png` });
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
