import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useEffect } from "react";
import { useLook } from "./useLook.ts";

/** The window speaks the board's language, is named after it, and looks as the room asked. `pageName`: which page it is. */
export function useBoardPage({ meeting, language, title }: Board, pageName: string): void {
  useLook(meeting);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · ${pageName}`;
  }, [language, title, pageName]);
}
