import { useEffect, useRef, useState } from "react";
import { isTyping } from "../../keys/isTyping.ts";

/** Where on the page something was let go, in pixels. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

export type GivenFiles = readonly [Blob, ...Blob[]];

/**
 * Takes files that are dropped or pasted anywhere on the page: dropped beside the sheet, the browser would open one and
 * leave the board. `at`: where they were let go; null: they were pasted. Returns whether one is held over the page.
 */
export function useGivenFiles(onFiles: (files: GivenFiles, at: PagePoint | null) => void): boolean {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const take = (given: DataTransfer | null, at: PagePoint | null) => {
      const [first, ...others] = given?.files ?? [];
      if (first !== undefined) latest.current([first, ...others], at);
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => setIsOver(relatedTarget !== null);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(event.dataTransfer, { x: event.clientX, y: event.clientY });
    };
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      // Words from an office program bring a picture of themselves along.
      const isWords = isTyping(target) && clipboardData?.types.includes("text/plain");
      if (!isWords) take(clipboardData, null);
    };
    const heard = [
      ["dragover", over],
      ["dragleave", leave],
      ["drop", drop],
      ["paste", paste],
    ] as const;
    // Before what lies there hears of it: the canvas keeps what is dropped on it to itself.
    for (const [type, hear] of heard) document.addEventListener(type, hear as EventListener, true);
    return () => {
      for (const [type, hear] of heard) document.removeEventListener(type, hear as EventListener, true);
    };
  }, []);
  return isOver;
}
