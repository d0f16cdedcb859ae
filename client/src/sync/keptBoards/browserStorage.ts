/** What the browser keeps for us under a key: any JSON, to be checked. Undefined where there is nothing to read. */
export function fromBrowser(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return undefined;
  }
}

/** A private window may refuse: then it lasts as long as the page. */
export function toBrowser(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do about it, and nothing lost that cannot be typed again.
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
