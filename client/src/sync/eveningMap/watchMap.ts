import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { askApi, type Tagged } from "../boardApi/askApi.ts";

interface Answer {
  readonly map: EveningMap | null;
}

const LOOK_AGAIN_MS = 30_000;

/**
 * Tells what hangs on the map of this evening, or null where there is none, at once and whenever that is something else,
 * as long as the page is in sight; of an answer that does not come nothing. What comes back ends it.
 */
export function watchMap(table: BoardId, token: string, tell: (map: EveningMap | null) => void): () => void {
  let [isOver, known]: [boolean, Tagged<Answer> | null] = [false, null];
  let timer: ReturnType<typeof setTimeout>;
  const look = async () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") {
      const reply = await askApi.ifNew<Answer>(`/api/boards/${table}/map`, token, known?.tag ?? null);
      if (isOver) return;
      if (reply.ok && reply.value !== "same") {
        known = reply.value;
        tell(known.value.map);
      }
    }
    clearTimeout(timer); // whoever came back meanwhile looks as well
    timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
  };
  const comeBack = () => void look();
  document.addEventListener("visibilitychange", comeBack);
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", comeBack);
  };
}
