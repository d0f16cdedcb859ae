import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Found, longRun, type Piece } from "../proof/longRun.ts";

const PROGRAM = "server/laws/main.ts";
/** After so many histories what was found is kept. */
const HISTORIES_IN_PIECE = 500;

const USAGE = `Usage:
  pnpm laws [--histories=20000]    goes on after the last seed of docs/proof.json, and adds to it
  pnpm laws --seed=N [--histories=1] [--disk=sqlite] [--verbose]    from another seed on, and adds nothing`;

const { values } = parseArgs({
  options: {
    histories: { type: "string" },
    seed: { type: "string" },
    disk: { type: "string" },
    verbose: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else process.exitCode = values.seed === undefined ? await inPieces() : await run(process.argv.slice(2));

async function inPieces(): Promise<number> {
  const rounds = Number(values.histories ?? "20000");
  const isClean = await longRun({ claim: "laws", rounds, roundsInPiece: HISTORIES_IN_PIECE }, live);
  return isClean ? 0 : 1;
}

async function live({ seed, rounds }: Piece): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-laws-"));
  const counts = join(folder, "counts.json");
  try {
    const code = await run([`--seed=${seed}`, `--histories=${rounds}`, `--counts=${counts}`]);
    const { histories, unequal, doubled, missing } = JSON.parse(readFileSync(counts, "utf8"));
    return { figures: { histories, unequal, doubled, missing }, isClean: code === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own for each piece, so that nothing adds up. */
async function run(given: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, ...given], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  return Number(code);
}
