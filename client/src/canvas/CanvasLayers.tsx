import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Atom } from "@tldraw/tldraw";
import { createContext, useContext } from "react";
import type { PulledThread } from "./ConnectTool.ts";
import { FarCards } from "./far/FarCards.tsx";
import { GroundShapes, GroundWords } from "./GroundLayer.tsx";
import { ThreadLayer } from "./ThreadLayer.tsx";

interface Layers {
  readonly board: Board;
  readonly ground: Ground;
  readonly pulled: Atom<PulledThread | null>;
}

export const LayersContext = createContext<Layers | null>(null);

/** What lies under the cards, from below: ground, threads, names of fields; and the cards that are far away. */
export function CanvasLayers() {
  const layers = useContext(LayersContext);
  if (layers === null) return null;
  const { board, ground, pulled } = layers;
  return (
    <>
      <GroundShapes ground={ground} />
      <ThreadLayer board={board} pulled={pulled} />
      <GroundWords ground={ground} texts={boardTexts(board)} />
      <FarCards />
    </>
  );
}
