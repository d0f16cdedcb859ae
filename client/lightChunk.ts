/** What of the build's module graph is asked here. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

/**
 * All that the phone page shares with other pages goes into one file: on a slow line each further file costs a round trip,
 * and a browser asks for six at once. Null: a module that the phone page does not need, or that no other page does.
 */
export function lightChunk(id: string, graph: Graph): string | null {
  const pages = pagesThatReach(id, graph);
  return pages.size > 1 && [...pages].some((page) => page.endsWith("phone.html")) ? "light" : null;
}

function pagesThatReach(id: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const module of seen) {
    const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(module) ?? {};
    for (const importer of [...importers, ...dynamicImporters]) seen.add(importer); // visited in its turn
  }
  return new Set([...seen].filter((module) => module.endsWith(".html")));
}
