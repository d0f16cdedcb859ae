import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { fromBrowser, toBrowser } from "../../sync/keptBoards/browserStorage.ts";

export const MINUTES_PER_PITCH = [1, 2, 3, 4, 5] as const;
const USUAL = 3;

/** How long a pitch may take, as it was chosen last on this laptop for this board. */
export function useMinutesPerPitch(board: BoardId): readonly [number, (minutes: number) => void] {
  const key = `buurtbord.pitch-minutes.${board}`;
  const [minutes, setMinutes] = useState(() => {
    const kept = Number(fromBrowser(key));
    return MINUTES_PER_PITCH.find((each) => each === kept) ?? USUAL;
  });
  return [
    minutes,
    (chosen) => {
      const known = MINUTES_PER_PITCH.find((each) => each === chosen) ?? USUAL;
      toBrowser(key, String(known));
      setMinutes(known);
    },
  ];
}
