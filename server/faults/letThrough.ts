/**
 * Preloaded into a server (`--import`): the filter on facilitators' updates judges nothing any more. The fuzz must then
 * see changes outside rights. See docs/decisions/0008-broken-servers.md.
 */
import { registerHooks } from "node:module";

const FILTER = "/server/src/rooms/prefilter/judgeUpdate.ts";

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    if (!resolved.url.endsWith(FILTER)) return resolved;
    return { ...resolved, url: new URL("judgeNothing.ts", import.meta.url).href };
  },
});
