import { useEffect, useRef, useState } from "react";
import { isCalm } from "../../canvas/isCalm.ts";

/** How a film plays. */
export interface Playing {
  /** From 0, the beginning, to 1. */
  readonly part: number;
  readonly isOn: boolean;
  /** Goes on, or stops; at its end it begins again. */
  toggle(): void;
  goTo(part: number): void;
  /** From its beginning. */
  begin(): void;
}

/** Where nothing is to move, the film is so many still moments. */
const STILLS = 24;

/** It begins by itself. `onEnd`: told each time it comes to its end. */
export function usePlaying(seconds: number, onEnd?: () => void): Playing {
  const [part, setPart] = useState(0);
  // Each time it is let go, and once it begins anew, it is another run. Null: it stands still.
  const [run, setRun] = useState<{ readonly from: number } | null>({ from: 0 });
  const told = useRef(onEnd);
  told.current = onEnd;
  // At another pace the same run goes on from where it is.
  const reached = useRef({ run, part: 0 });
  useEffect(() => {
    if (run === null) return;
    const from = reached.current.run === run ? reached.current.part : run.from;
    const show = (now: number) => {
      reached.current = { run, part: now };
      setPart(now);
    };
    const end = () => {
      setPart(1);
      setRun(null);
      told.current?.();
    };
    const go = isCalm() ? stepThrough : runThrough;
    return go(from, seconds, show, end);
  }, [run, seconds]);
  const begin = () => {
    setPart(0);
    setRun({ from: 0 });
  };
  return {
    part,
    isOn: run !== null,
    begin,
    toggle() {
      if (run !== null) setRun(null);
      else if (part === 1) begin();
      else setRun({ from: part });
    },
    goTo(to) {
      setRun(null);
      setPart(to);
    },
  };
}

/** These return how to stop. */
function runThrough(
  from: number,
  seconds: number,
  show: (part: number) => void,
  end: () => void,
): () => void {
  const began = performance.now() - from * seconds * 1000;
  let frame = requestAnimationFrame(function next(now) {
    const part = (now - began) / (seconds * 1000);
    if (part >= 1) return end();
    show(Math.max(0, part));
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

function stepThrough(
  from: number,
  seconds: number,
  show: (part: number) => void,
  end: () => void,
): () => void {
  let still = Math.floor(from * STILLS);
  const timer = setInterval(
    () => {
      still++;
      if (still >= STILLS) end();
      else show(still / STILLS);
    },
    (seconds * 1000) / STILLS,
  );
  return () => clearInterval(timer);
}
