import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LAPSE_SECONDS, type LapseSeconds } from "@buurtbord/shared/board/Meeting.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useState } from "react";
import { TimeLapse } from "../../lookBack/lapse/TimeLapse.tsx";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { Act } from "../DeskActions.ts";
import { MomentSheet } from "../MomentSheet.tsx";
import type { Secrets } from "../Secrets.ts";
import { SaveFilm } from "./SaveFilm.tsx";
import { WallButton } from "./WallButton.tsx";
import "./growth.css";

interface LapseViewProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onBack: () => void;
}

/** The board from its first card, to look at here, to show on the wall, or to keep as a film. */
export function LapseView({ board, secrets, texts, act, onBack }: LapseViewProps) {
  const words = growthTextsIn(texts.language);
  const [seconds, setSeconds] = useState<LapseSeconds>(30);
  const { lapse, problem } = useLapse(secrets);
  return (
    <MomentSheet className="groei" label={words.lapse.title} onBack={onBack}>
      <header>
        <h2>{words.lapse.title}</h2>
        <label className="groei-met">
          {words.lapse.pace}
          <select
            className="invoer"
            value={seconds}
            onChange={({ target }) =>
              setSeconds(LAPSE_SECONDS.find((each) => each === Number(target.value)) ?? seconds)
            }
          >
            {LAPSE_SECONDS.map((each) => (
              <option key={each} value={each}>
                {filled(texts.language, words.lapse.paces, { seconds: each })}
              </option>
            ))}
          </select>
        </label>
        <WallButton board={board} lookBack={{ show: "time-lapse", seconds }} words={words} act={act} />
        <button type="button" className="knop" onClick={onBack}>
          {texts.facilitator.snapshots.back}
        </button>
      </header>
      {lapse === null ? (
        <p role="status" className="film-leeg">
          {problem === null ? words.loading : sentenceFor(texts, problem)}
        </p>
      ) : (
        <TimeLapse board={board} lapse={lapse} seconds={seconds}>
          {(playing, canvas) => (
            <SaveFilm playing={playing} canvas={canvas} title={board.title} words={words.lapse} />
          )}
        </TimeLapse>
      )}
    </MomentSheet>
  );
}

function useLapse({ boardId, token }: Secrets) {
  const [read, setRead] = useState<{ readonly lapse: Lapse | null; readonly problem: string | null }>({
    lapse: null,
    problem: null,
  });
  useEffect(() => {
    let isGone = false;
    void boardApi.lapse(boardId, token).then((reply) => {
      if (isGone) return;
      setRead(reply.ok ? { lapse: reply.value, problem: null } : { lapse: null, problem: reply.reason });
    });
    return () => {
      isGone = true;
    };
  }, [boardId, token]);
  return read;
}
