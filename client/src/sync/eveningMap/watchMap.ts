import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { askApi, type Tagged } from "../boardApi/askApi.ts";

interface Answer {
  readonly map: EveningMap | null;
}

/** After an answer the next question is held by the server, until another map is chosen or 25 s are over. */
const ASK_ON_MS = 1_000;
const LOOK_AGAIN_MS = 30_000;
/** A held answer that never comes: the network went. */
const LONGEST_MS = 40_000;

/**
 * Tells what hangs on the map of this evening, or null where there is none, at once, when another is chosen, and half a
 * minute after something changed on it, as long as the page is in sight; of an answer that does not come nothing. What
 * comes back ends it.
 */
export function watchMap(table: BoardId, token: string, tell: (map: EveningMap | null) => void): () => void {
  let known: Tagged<Answer> | null = null;
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const lookAfter = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ms);
  };
  const look = async () => {
    asking.abort(); // whoever came back looks anew
    asking = new AbortController();
    if (document.visibilityState !== "visible") return lookAfter(LOOK_AGAIN_MS);
    lookAfter(LONGEST_MS);
    const { signal } = asking;
    const path = `/api/boards/${table}/map`;
    const { tag } = known ?? { tag: null };
    const reply = await askApi.ifNew<Answer>(tag === null ? path : `${path}?wait`, token, tag, signal);
    if (signal.aborted) return;
    if (reply.ok && reply.value !== "same") {
      known = reply.value;
      tell(known.value.map);
    }
    lookAfter(reply.ok ? ASK_ON_MS : LOOK_AGAIN_MS);
  };
  const comeBack = () => void look();
  document.addEventListener("visibilitychange", comeBack);
  void look();
  return () => {
    asking.abort();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", comeBack);
  };
}
