import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import { useLayoutEffect, useSyncExternalStore } from "react";

const MORE_CONTRAST = "(prefers-contrast: more)";

/**
 * The page looks as whoever leads asked for the room: with strong contrast, or without anything that moves. A computer
 * that asks for contrast itself gets it too; one that asks for rest has it by its own style sheet rules.
 */
export function useLook({ look, motion }: Pick<Meeting, "look" | "motion">): void {
  const hasContrast = useContrast(look);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute("data-contrast", hasContrast);
    page.toggleAttribute("data-rustig", motion === "calm");
    return () => {
      page.removeAttribute("data-contrast");
      page.removeAttribute("data-rustig");
    };
  }, [hasContrast, motion]);
}

/** Whether the page is to be seen with strong contrast. */
export function useContrast(look: Meeting["look"]): boolean {
  const asksForMore = useSyncExternalStore(listen, () => matchMedia(MORE_CONTRAST).matches);
  return look === "contrast" || asksForMore;
}

function listen(changed: () => void): () => void {
  const query = matchMedia(MORE_CONTRAST);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
