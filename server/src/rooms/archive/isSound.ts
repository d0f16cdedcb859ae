/** Deeper than this nothing of ours nests. */
const DEEPEST = 64;

/** Whether what JSON said can be kept and sent on: not too deep, no half characters, no numbers beyond numbers. */
export function isSound(value: unknown): boolean {
  const waiting: (readonly [value: unknown, depth: number])[] = [[value, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, depth] = next;
    if (depth > DEEPEST) return false;
    if (typeof part === "string" && !part.isWellFormed()) return false;
    if (typeof part === "number" && !Number.isFinite(part)) return false; // 1e999 is Infinity
    if (typeof part !== "object" || part === null) continue;
    for (const [key, inside] of Object.entries(part)) {
      if (!key.isWellFormed()) return false;
      waiting.push([inside, depth + 1]);
    }
  }
  return true;
}
