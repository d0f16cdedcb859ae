import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type HarvestPageValues, PLAIN_PAGE, valuesOf } from "@buurtbord/shared/board/HarvestPage.ts";
import { useRef, useState } from "react";
import type { Act } from "../DeskActions.ts";

export type ChangePage = (values: Partial<HarvestPageValues>) => Promise<void>;

/** What was chosen of the page: at once as it was pressed, and as the board has it once that was answered. */
export function usePage(board: Board, act: Act): readonly [HarvestPageValues, ChangePage] {
  const [wanted, setWanted] = useState<HarvestPageValues | null>(null);
  const newest = useRef<HarvestPageValues | null>(null);
  const page = wanted ?? valuesOf(board.page ?? PLAIN_PAGE);
  const change = async (values: Partial<HarvestPageValues>) => {
    const next = { ...(newest.current ?? page), ...values };
    newest.current = next;
    setWanted(next);
    await act({ type: "set-page", page: next });
    if (newest.current !== next) return; // another press came after it
    newest.current = null;
    setWanted(null);
  };
  return [page, change];
}
