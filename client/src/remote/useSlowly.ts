import { useEffect, useRef, useState } from "preact/hooks";

const EVERY_MS = 10_000;

/** The same, but told at most once in ten seconds: a count that runs is not news at each step. */
export function useSlowly(words: string): string {
  const [told, setTold] = useState(words);
  const toldAt = useRef(performance.now());
  useEffect(() => {
    if (words === told) return;
    const tell = () => {
      toldAt.current = performance.now();
      setTold(words);
    };
    const timer = setTimeout(tell, Math.max(0, toldAt.current + EVERY_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [words, told]);
  return told;
}
