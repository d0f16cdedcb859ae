import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";

/** How many cards lie in the light when the whole is too far away to read. */
export const IN_LIGHT = 6;

/** Which cards lie in the light: one per place, and when each card was last put there. */
export interface Light {
  readonly places: readonly (CardId | null)[];
  /** Turn in which a card was last put in the light. */
  readonly lastShown: ReadonlyMap<CardId, number>;
  readonly turn: number;
}

export const NO_LIGHT: Light = {
  places: Array.from({ length: IN_LIGHT }, () => null),
  lastShown: new Map(),
  turn: 0,
};

/**
 * The light of the next turn. Cards that are gone make room; empty places are filled; otherwise the card that lay
 * longest gives way to one that waited longest: what was never shown comes first, the newest before the rest.
 */
export function nextInLight(light: Light, cards: ReadonlyMap<CardId, Pick<Card, "id" | "addedAt">>): Light {
  const turn = light.turn + 1;
  const lastShown = new Map([...light.lastShown].filter(([id]) => cards.has(id)));
  const places = light.places.map((id) => (id !== null && cards.has(id) ? id : null));
  const waiting = inOrderOfWaiting(cards, lastShown, new Set(places));
  const put = (place: number, id: CardId) => {
    places[place] = id;
    lastShown.set(id, turn);
  };
  const empty = places.flatMap((id, place) => (id === null ? [place] : []));
  if (empty.length > 0) {
    for (const place of empty) {
      const next = waiting.shift();
      if (next !== undefined) put(place, next);
    }
  } else {
    const next = waiting.shift();
    if (next !== undefined) put(longestInLight(places, lastShown), next);
  }
  return { places, lastShown, turn };
}

function inOrderOfWaiting(
  cards: ReadonlyMap<CardId, Pick<Card, "id" | "addedAt">>,
  lastShown: ReadonlyMap<CardId, number>,
  inLight: ReadonlySet<CardId | null>,
): CardId[] {
  return [...cards.values()]
    .filter(({ id }) => !inLight.has(id))
    .sort((a, b) => (lastShown.get(a.id) ?? 0) - (lastShown.get(b.id) ?? 0) || b.addedAt - a.addedAt)
    .map(({ id }) => id);
}

function longestInLight(places: readonly (CardId | null)[], lastShown: ReadonlyMap<CardId, number>): number {
  const turns = places.map((id) => (id === null ? 0 : (lastShown.get(id) ?? 0)));
  return turns.indexOf(Math.min(...turns));
}
