import type { GardenPlant } from "@buurtbord/shared/protocol/Garden.ts";
import { useEffect, useState } from "react";
import type { PastOfBoard } from "./PastOfBoard.ts";

/** So often it is asked how they grow; what is told meanwhile on this board shows at once. */
const AGAIN_MS = 30_000;

const NONE: readonly GardenPlant[] = [];

/** The plants of evenings before that stand here too, the oldest evening first. What was seen last stays while nobody answers. */
export function useOtherPlants(past: Pick<PastOfBoard, "garden">): readonly GardenPlant[] {
  const [plants, setPlants] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const boards = await past.garden();
      if (!isGone && boards !== null) setPlants(boards.toReversed().flatMap((board) => board.plants));
    };
    void look();
    const again = setInterval(() => void look(), AGAIN_MS);
    return () => {
      isGone = true;
      clearInterval(again);
    };
  }, [past]);
  return plants;
}
