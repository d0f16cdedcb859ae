/** The page that is kept: the one that asks for a code. It holds no board, no code and nobody. */
export const KEPT_PAGE = "/m";

/** How a request is answered. */
export type Way =
  /** As if there were no worker. */
  | "untouched"
  /** From the network, or else as it was kept. */
  | "page"
  /** As it was kept: its name has its contents' hash in it. */
  | "file";

export type Asked = Pick<Request, "method" | "mode" | "url">;

/**
 * Only two things are ever answered: a visit to the phone page, and its own files. Everything that holds somebody's
 * words (answers of the server, what a form posted, photos, other pages) goes by.
 *
 * @param files paths of the files that are kept.
 */
export function wayOf({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): Way {
  const address = new URL(url);
  if (method !== "GET" || address.origin !== origin) return "untouched";
  if (mode === "navigate") return isPhonePage(address.pathname) ? "page" : "untouched";
  return files.has(address.pathname) ? "file" : "untouched";
}

/** A worker's scope is the beginning of an address, and `/metrics` begins with `/m` too. */
function isPhonePage(path: string): boolean {
  return path === KEPT_PAGE || path.startsWith(`${KEPT_PAGE}/`);
}

/** Whether the page as it was kept says more: what stands before our server found nobody there. */
export function isNobodyThere(status: number): boolean {
  return status === 502 || status === 504;
}

/** Whether a page asks for no files but these: it is kept together with them, and never with another version's. */
export function asksOnlyFor(html: string, files: ReadonlySet<string>): boolean {
  const asked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)];
  return asked.length > 0 && asked.every(([, path = ""]) => files.has(path));
}
