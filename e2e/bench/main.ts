import { parseArgs } from "node:util";
import { CLAIMS } from "../proof/claims.ts";
import { addRun } from "../proof/Proof.ts";
import { figureLines } from "../proof/proofPage.ts";
import type { Bench, Figures } from "./benches/Bench.ts";
import { benchCanvas } from "./benches/benchCanvas.ts";
import { benchCursors } from "./benches/benchCursors.ts";
import { benchFanOut } from "./benches/benchFanOut.ts";
import { benchGroups } from "./benches/benchGroups.ts";
import { benchGrowth } from "./benches/benchGrowth.ts";
import { benchIdle } from "./benches/benchIdle.ts";
import { benchJoinStorm } from "./benches/benchJoinStorm.ts";
import { benchLookBack } from "./benches/benchLookBack.ts";
import { benchMap } from "./benches/benchMap.ts";
import { benchPath } from "./benches/benchPath.ts";
import { benchPhone } from "./benches/benchPhone.ts";
import { benchPicture } from "./benches/benchPicture.ts";
import { benchReveal } from "./benches/benchReveal.ts";
import { benchSlowReaders } from "./benches/benchSlowReaders.ts";
import { benchSnapshots } from "./benches/benchSnapshots.ts";
import { benchTables } from "./benches/benchTables.ts";
import { benchViews } from "./benches/benchViews.ts";
import { installPeers, PEERS, type PeerId } from "./targets/peerTargets.ts";

const BENCHES = {
  path: benchPath,
  "fan-out": benchFanOut,
  views: benchViews,
  tables: benchTables,
  map: benchMap,
  reveal: benchReveal,
  snapshots: benchSnapshots,
  "join-storm": benchJoinStorm,
  growth: benchGrowth,
  "look-back": benchLookBack,
  groups: benchGroups,
  idle: benchIdle,
  "slow-readers": benchSlowReaders,
  cursors: benchCursors,
  phone: benchPhone,
  picture: benchPicture,
  canvas: benchCanvas,
} as const satisfies Record<string, Bench>;

type BenchId = keyof typeof BENCHES;

const USAGE = `Usage: pnpm bench <name>... [--peers] [--dry] [--only=part,...]

  ${Object.keys(BENCHES).join("  ")}  all

  --peers   beside other people's servers too, which are then installed in peers/
  --dry     does not add what was measured to docs/proof.json: on a machine that is not quiet
  --only    some parts of a bench that has parts: canvas has pan500 pan2000 pan5000 load move arrive stroke`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const asked = positionals.includes("all") ? (Object.keys(BENCHES) as BenchId[]) : positionals;
if (asked.length === 0 || !asked.every(isBench)) {
  console.error(USAGE);
  process.exit(2);
}
if (values.peers) installPeers();
const peers = values.peers ? (Object.keys(PEERS) as PeerId[]) : [];
const only = values.only?.split(",");
const asksFor = (part: string) => only === undefined || only.includes(part);
for (const id of asked) tell(id, await BENCHES[id]({ peers, asksFor }));
process.exit(0); // connections that were cut off may still have timers

function isBench(name: string): name is BenchId {
  return Object.hasOwn(BENCHES, name);
}

function tell(id: BenchId, figures: Figures): void {
  if (!values.dry) addRun(id, figures);
  const claim = CLAIMS[id];
  console.log(`\n${claim.title}\n`);
  console.log(figureLines(claim, (name) => figures[name]).join("\n"));
}
