import type { Board } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { boardApi, type GatheredHarvest } from "../../sync/boardApi/boardApi.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Secrets } from "../Secrets.ts";

interface GatherSectionProps {
  readonly board: Board;
  readonly secrets: Secrets;
}

/** One press for all tables, which may be pressed again. */
export function GatherSection({ board, secrets }: GatherSectionProps) {
  const words = harvestTextsIn(board.language).gather;
  const [state, setState] = useState<{ readonly said: string; readonly isBusy: boolean }>({
    said: "",
    isBusy: false,
  });
  const gather = async () => {
    setState({ said: words.busy, isBusy: true });
    const reply = await boardApi.gatherHarvest(secrets.boardId, secrets.token);
    setState({ said: reply.ok ? told(board, reply.value) : words.fails, isBusy: false });
  };
  return (
    <section className="oogst">
      <p>{words.about}</p>
      <button
        type="button"
        className="knop knop-hoofd"
        aria-disabled={state.isBusy}
        onClick={() => state.isBusy || void gather()}
      >
        <Icon name="leaf" />
        {words.action}
      </button>
      <p role="status">{state.said}</p>
    </section>
  );
}

function told({ language }: Board, { cards, unread }: GatheredHarvest): string {
  const { came, nothing, unread: missing } = harvestTextsIn(language).gather;
  const sentences = [
    cards === 0 ? nothing : filled(language, came, { n: cards }),
    ...(unread.length === 0 ? [] : [filled(language, missing, { tables: unread.join(", ") })]),
  ];
  return sentences.join(" ");
}
