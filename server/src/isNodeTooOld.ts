/** Before it, node:sqlite was not ready. */
const OLDEST_NODE = "24.15.0";

/** `version` as in process.versions.node. */
export function isNodeTooOld(version: string): boolean {
  return version.localeCompare(OLDEST_NODE, "en", { numeric: true }) < 0;
}
