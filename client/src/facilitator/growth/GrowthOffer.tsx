import type { Board } from "@buurtbord/shared/board/Board.ts";
import { momentToBeginWith } from "@buurtbord/shared/board/momentToBeginWith.ts";
import { lastEvening } from "@buurtbord/shared/board/opening.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useState } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { buurtTexts } from "../../texts/buurt/textsOfBuurt.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import { projectsTextsIn } from "../../texts/projects/projectsTextsIn.ts";
import { whenWas } from "../../texts/whenWas.ts";
import type { Act } from "../DeskActions.ts";
import { BeginningOffer } from "../evening/BeginningOffer.tsx";
import type { Garden } from "../projects/useGarden.ts";
import type { Secrets } from "../Secrets.ts";

interface GrowthOfferProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly act: Act;
  readonly garden: Garden;
}

/** When people meet again, and nothing was done yet tonight: to begin with what grew. Goes by itself. */
export function GrowthOffer({ board, secrets, act, garden }: GrowthOfferProps) {
  const isBeginning = meetsAgain(board, Date.now());
  const snapshots = useSnapshots(isBeginning, secrets);
  const moment = isBeginning ? momentToBeginWith(snapshots, board, Date.now()) : null;
  if (moment === null) return null;
  const { language } = board;
  const { offer } = growthTextsIn(language);
  const day = whenWas(language, buurtTexts[language].days, moment.takenAt, Date.now());
  const words = filled(language, offer.words, { day });
  const toWall = () => void act({ type: "set-look-back", lookBack: { show: "growth", since: moment.id } });
  return (
    <BeginningOffer words={words} action={offer.action} accept={toWall}>
      {garden.plants > 0 && (
        <button type="button" className="knop" onClick={() => void garden.toWall()}>
          {projectsTextsIn(language).garden.toWall}
        </button>
      )}
    </BeginningOffer>
  );
}

function meetsAgain(board: Board, now: number): boolean {
  const last = lastEvening(board, now);
  if (last === null || board.meeting.lookBack !== null) return false;
  const isFirstStep = board.currentStep === board.steps[0]?.id;
  return isFirstStep && [...board.cards.values()].every(({ addedAt }) => addedAt < last.tonight);
}

const NONE: readonly Snapshot[] = [];

/** Those of the board, once they are asked for; one that cannot be read is not offered. */
function useSnapshots(isWanted: boolean, { boardId, token }: Secrets): readonly Snapshot[] {
  const [snapshots, setSnapshots] = useState(NONE);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void boardApi.snapshots(boardId, token).then((reply) => {
      if (!isGone && reply.ok) setSnapshots(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, boardId, token]);
  return snapshots;
}
