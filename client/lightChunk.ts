/** What of the build's module graph is asked here. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

/**
 * All that the phone page shares with other pages goes into one file: on a slow line each further file costs a round trip,
 * and a browser asks for six at once. Null: a module that the phone page does not need at once, or that no other page
 * does.
 */
export function lightChunk(id: string, graph: Graph): string | null {
  if (!isPhone(pagesThatReach(id, importersIn(graph)))) return null; // of a language the phone loads its own
  const everywhere = pagesThatReach(id, (module) => [
    ...importersIn(graph)(module),
    ...(graph.getModuleInfo(module)?.dynamicImporters ?? []),
  ]);
  return everywhere.size > 1 ? "light" : null;
}

function importersIn(graph: Graph): (module: string) => readonly string[] {
  return (module) => graph.getModuleInfo(module)?.importers ?? [];
}

function pagesThatReach(id: string, importersOf: (module: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const module of seen) for (const importer of importersOf(module)) seen.add(importer); // visited in its turn
  return new Set([...seen].filter((module) => module.endsWith(".html")));
}

function isPhone(pages: ReadonlySet<string>): boolean {
  return [...pages].some((page) => page.endsWith("phone.html"));
}
