import { useEffect, useRef, useState } from "react";

/** Where on the page something was let go, in pixels. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Takes a file that is dropped or pasted anywhere on the page: dropped beside the sheet, the browser would open it and
 * leave the board. `at`: where it was let go; null: it was pasted. Returns whether one is held over the page.
 */
export function useGivenFile(onFile: (file: Blob, at: PagePoint | null) => void): boolean {
  const latest = useRef(onFile);
  latest.current = onFile;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const take = (given: DataTransfer | null, at: PagePoint | null) => {
      const [file] = given?.files ?? [];
      if (file !== undefined) latest.current(file, at);
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
    const paste = ({ clipboardData }: ClipboardEvent) => take(clipboardData, null);
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
