import { useEffect, useRef, useState } from "react";

/**
 * Takes a file that is dropped or pasted anywhere on the page: dropped beside the sheet, the browser would open it and
 * leave the board. Returns whether one is held over the page.
 */
export function useGivenFile(onFile: (file: Blob) => void): boolean {
  const latest = useRef(onFile);
  latest.current = onFile;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const take = (given: DataTransfer | null) => {
      const [file] = given?.files ?? [];
      if (file !== undefined) latest.current(file);
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => setIsOver(relatedTarget !== null);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(event.dataTransfer);
    };
    const paste = ({ clipboardData }: ClipboardEvent) => take(clipboardData);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
  return isOver;
}
