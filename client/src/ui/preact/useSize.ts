import { useLayoutEffect, useState } from "preact/hooks";

/** How large an element is on the page, in pixels, as it grows and shrinks; nothing before it is there. */
export function useSize(element: { readonly current: HTMLElement | null }): readonly [w: number, h: number] {
  const [size, setSize] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const measure = () => setSize([shown.offsetWidth, shown.offsetHeight]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
