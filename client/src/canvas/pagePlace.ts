/** A page lies still for so long: enough to read its cards to oneself. */
const STAYS_MS = 20_000;
/** Where somebody turned to it, they want to talk about it. */
const HELD_MS = 60_000;
/** Somebody looks for the card that they just sent. */
const NEWS_MS = 8_000;

/** Where a wall is among its pages. */
export interface PagePlace {
  /** Counted on beyond the last page, and back before the first. */
  readonly page: number;
  /** Until when it lies still. */
  readonly until: number;
}

export function stayingAt(page: number, now: number): PagePlace {
  return { page, until: now + STAYS_MS };
}

/** By hand. */
export function turnedBy(by: number, page: number, now: number): PagePlace {
  return { page: page + by, until: now + HELD_MS };
}

/** With what a step asks about; but not away from where somebody turned to by hand. */
export function beginningAt(page: number, place: PagePlace, now: number): PagePlace {
  return place.until - now > STAYS_MS ? place : stayingAt(page, now);
}

interface Pages {
  readonly count: number;
  /** On which page what just came is seen; null: it is seen, or nothing came. */
  readonly newsOn: (page: number) => number | null;
  readonly now: number;
}

/** Where it is then: where it was, at what just came, or one further. */
export function nextPlace(place: PagePlace, { count, newsOn, now }: Pages): PagePlace {
  const left = place.until - now;
  const page = within(place.page, count);
  // What was turned to by hand is not turned away from for news.
  const news = left <= STAYS_MS - NEWS_MS ? newsOn(page) : null;
  if (news !== null && news !== page) return stayingAt(news, now);
  return left > 0 ? place : stayingAt(page + 1, now);
}

/** The number of the page, from 0, of as many as there are. */
export function within(page: number, count: number): number {
  return count === 0 ? 0 : ((page % count) + count) % count;
}
