import type { OwnCard, OwnView } from "@buurtbord/shared/protocol/view.ts";

/** What became of somebody's cards while they did nothing. That one was hidden is no news: it is told where they look. */
export type CardNews =
  /** So many that only they saw are there for everybody. */
  | { readonly type: "shown"; readonly cards: number }
  /** So many that were written in silence wait for the facilitator. */
  | { readonly type: "waits"; readonly cards: number };

export function cardNews(before: OwnView | null, now: OwnView): readonly CardNews[] {
  const earlier = new Map(before?.cards.map(({ id, state }) => [id, state]));
  const turned = (from: readonly OwnCard["state"][], to: OwnCard["state"]) =>
    now.cards.filter(({ id, state }) => state === to && from.some((one) => one === earlier.get(id))).length;
  const news: readonly CardNews[] = [
    { type: "shown", cards: turned(["draft", "waiting"], "shown") },
    { type: "waits", cards: turned(["draft"], "waiting") },
  ];
  return news.filter(({ cards }) => cards > 0);
}
