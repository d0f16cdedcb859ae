import { useEffect, useRef, useState } from "react";

/** A page lies still for so long: enough to read its cards to oneself. */
const STAYS_MS = 20_000;
/** Where somebody turned to it, they want to talk about it. */
const HELD_MS = 60_000;
/** Somebody looks for the card that they just sent. */
const NEWS_MS = 8_000;
const LOOKS_MS = 1_000;

interface Pages {
  /** How many there are. */
  readonly count: number;
  /** Whether they turn by themselves. */
  readonly turns: boolean;
  /** How often whoever leads turned. */
  readonly turned: number;
  /** On which page the newest card is seen; null: on the one that lies there, or on none. */
  readonly newsOn: (page: number) => number | null;
}

/**
 * Which page of a large board the wall shows: they turn slowly by themselves, to what just came, and by hand: from the
 * facilitator's table, and with the keys of a presenter's clicker.
 */
export function usePages({ count, turns, turned, newsOn }: Pages): number {
  const [place, setPlace] = useState({ page: 0, until: 0 });
  const latest = useRef({ count, newsOn });
  latest.current = { count, newsOn };
  const turn = useRef((by: number) => {
    setPlace(({ page }) => ({ page: page + by, until: Date.now() + HELD_MS }));
  }).current;

  const before = useRef(turned);
  useEffect(() => {
    const by = turned - before.current;
    before.current = turned;
    if (by !== 0) turn(by);
  }, [turned, turn]);

  useEffect(() => {
    if (count < 2) return;
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "PageDown" || key === "ArrowRight") turn(1);
      if (key === "PageUp" || key === "ArrowLeft") turn(-1);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [count, turn]);

  useEffect(() => {
    if (count < 2 || !turns) return;
    setPlace(({ page }) => ({ page, until: Date.now() + STAYS_MS }));
    const timer = setInterval(() => setPlace((now) => nextPlace(now, latest.current)), LOOKS_MS);
    return () => clearInterval(timer);
  }, [count, turns]);

  return within(place.page, count);
}

interface Place {
  /** Counted on beyond the last page, and back before the first. */
  readonly page: number;
  /** Until when it lies still. */
  readonly until: number;
}

function nextPlace(place: Place, { count, newsOn }: Pick<Pages, "count" | "newsOn">): Place {
  const now = Date.now();
  const left = place.until - now;
  const page = within(place.page, count);
  // What was turned by hand is not turned away for news.
  const news = left <= STAYS_MS - NEWS_MS ? newsOn(page) : null;
  if (news !== null && news !== page) return { page: news, until: now + STAYS_MS };
  return left > 0 ? place : { page: page + 1, until: now + STAYS_MS };
}

function within(page: number, count: number): number {
  return count === 0 ? 0 : ((page % count) + count) % count;
}
