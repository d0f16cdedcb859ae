import { parseArgs } from "node:util";
import { benchPath } from "./path.ts";

const USAGE = `Usage:
  pnpm bench path [--phones=50] [--seconds=60]     from a thumb to the wall`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { phones: { type: "string", default: "50" }, seconds: { type: "string", default: "60" } },
});

switch (positionals[0]) {
  case "path":
    await benchPath({ phones: Number(values.phones), seconds: Number(values.seconds) });
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}
