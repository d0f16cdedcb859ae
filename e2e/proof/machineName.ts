import { cpus, platform, release } from "node:os";

/** What a figure was measured on, without saying whose it is: "2 cores, Intel Xeon, linux 6.1, Node 26.10.0". */
export function machineName(): string {
  const cores = cpus();
  const model = (cores[0]?.model ?? "unknown").replace(/\(R\)|\(TM\)|CPU|Processor|@.*$/g, "").trim();
  const kernel = release().split(".").slice(0, 2).join(".");
  return `${cores.length} cores, ${model.replace(/\s+/g, " ")}, ${platform()} ${kernel}, Node ${process.versions.node}`;
}
