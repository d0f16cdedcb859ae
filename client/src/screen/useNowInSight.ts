import { type RefObject, useLayoutEffect, useRef } from "react";

/** Beside the step where we are, in pixels: what fades out, and a bead of the thread. */
const BESIDE = 56;

/** Keeps the step where we are in sight on a row that is longer than its room; what counts there gives way to it. */
export function useNowInSight(): RefObject<HTMLOListElement | null> {
  const row = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const steps = row.current;
    if (steps === null) return;
    const show = () => {
      const now = steps.querySelector<HTMLElement>("[aria-current]");
      if (now === null) return;
      steps.style.minInlineSize = `${Math.min(now.offsetWidth + BESIDE, steps.scrollWidth)}px`;
      steps.scrollLeft = now.offsetLeft + now.offsetWidth + BESIDE - steps.clientWidth;
      steps.toggleAttribute("data-goes-before", steps.scrollLeft > 0);
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(steps);
    for (const step of steps.children) observer.observe(step);
    return () => observer.disconnect();
  });
  return row;
}
