import type { Board } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { projectsTextsIn } from "../../texts/projects/projectsTextsIn.ts";
import { BeginningOffer } from "../evening/BeginningOffer.tsx";
import type { Garden } from "./useGarden.ts";

/** On a board on which nothing lies yet, where something grows of evenings before: to begin with that. Goes by itself. */
export function GardenOffer({ board, garden }: { readonly board: Board; readonly garden: Garden }) {
  const isBeginning = board.cards.size === 0 && board.currentStep === board.steps[0]?.id;
  if (!isBeginning || garden.plants === 0 || board.meeting.lookBack !== null) return null;
  const { garden: texts } = projectsTextsIn(board.language);
  const words = filled(board.language, texts.offer, { n: garden.plants });
  return <BeginningOffer words={words} action={texts.toWall} accept={() => void garden.toWall()} />;
}
