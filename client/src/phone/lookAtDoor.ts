import { type JoinRefusal, joinRefusalFrom } from "./joinBoard.ts";

/** A room full of phones on a poor line: then the name is asked for without it. */
const ANSWERS_WITHIN_MS = 4_000;

/** What is known of a board before anybody is in. */
export interface DoorSigns {
  /** Null: not told, or there is no board that can be read. */
  readonly boardTitle: string | null;
  readonly refusal: JoinRefusal | null;
}

export const NO_SIGNS: DoorSigns = { boardTitle: null, refusal: null };

/** What stands on the door that a code leads to, so that nobody types a name for a wrong one. Never rejects. */
export async function lookAtDoor(code: string, send: typeof fetch = fetch): Promise<DoorSigns> {
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    const answer = await send(`/api/doors/${encodeURIComponent(code)}`, { signal });
    const { title, error } = (await answer.json()) as { title?: string; error?: string };
    return { boardTitle: title ?? null, refusal: joinRefusalFrom(error) };
  } catch {
    return NO_SIGNS;
  }
}

/** The same, of a page that the server made. */
export function signsOn(page: ParentNode): DoorSigns {
  const { joinRefusal } = page.querySelector<HTMLElement>("[data-join-refusal]")?.dataset ?? {};
  return {
    boardTitle: page.querySelector("[data-board-title]")?.textContent ?? null,
    refusal: joinRefusalFrom(joinRefusal),
  };
}
