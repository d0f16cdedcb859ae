import { useEffect, useRef, useState } from "react";
import { beginningAt, nextPlace, stayingAt, turnedBy, within } from "./pagePlace.ts";

const LOOKS_MS = 1_000;

interface Pages {
  /** How many there are. */
  readonly count: number;
  /** Whether they turn by themselves. */
  readonly turns: boolean;
  /** How often whoever leads turned. */
  readonly turned: number;
  /** Where each step begins: on the page with what it asks about, if there is one. */
  readonly begins: { readonly step: string; readonly page: number | null };
  /** On which page the newest card is seen; null: on the one that lies there, or on none. */
  readonly newsOn: (page: number) => number | null;
}

/**
 * Which page of a large board the wall shows: they turn slowly by themselves, to what just came, and by hand: from the
 * facilitator's table, and with the keys of a presenter's clicker.
 */
export function usePages({ count, turns, turned, begins, newsOn }: Pages): number {
  const [place, setPlace] = useState({ page: 0, until: 0 });
  const latest = useRef({ count, newsOn });
  latest.current = { count, newsOn };
  const turn = useRef((by: number) => {
    setPlace(({ page }) => turnedBy(by, page, performance.now()));
  }).current;

  const before = useRef(turned);
  useEffect(() => {
    const by = turned - before.current;
    before.current = turned;
    if (by !== 0) turn(by);
  }, [turned, turn]);

  const { step, page } = begins;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins anew, on the same page too
  useEffect(() => {
    if (page !== null) setPlace((place) => beginningAt(page, place, performance.now()));
  }, [step, page]);

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
    setPlace(({ page }) => stayingAt(page, performance.now()));
    const timer = setInterval(() => {
      setPlace((place) => nextPlace(place, { ...latest.current, now: performance.now() }));
    }, LOOKS_MS);
    return () => clearInterval(timer);
  }, [count, turns]);

  return within(place.page, count);
}
