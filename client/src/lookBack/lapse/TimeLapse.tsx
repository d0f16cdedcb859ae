import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { LapseSeconds } from "@buurtbord/shared/board/Meeting.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import { isCalm } from "../../canvas/isCalm.ts";
import type { LapseTexts } from "../../texts/growth/GrowthTexts.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { useContrast } from "../../ui/react/useLook.ts";
import { liesAt, playOf, whenWasIt } from "./Play.ts";
import { type Playing, usePlaying } from "./usePlaying.ts";
import { usePlayPen } from "./usePlayPen.ts";
import "./timeLapse.css";

interface TimeLapseProps {
  readonly board: Board;
  readonly lapse: Lapse;
  readonly seconds: LapseSeconds;
  /** Told each time the film came to its end. */
  readonly onEnd?: () => void;
  /** More buttons: given how it plays and what it is drawn on. */
  readonly children?: (playing: Playing, canvas: RefObject<HTMLCanvasElement | null>) => ReactNode;
}

/** How long something takes to come or to go, in milliseconds of who looks on. */
const LASTING_MS = 700;

/** The board from its first card, as a film that begins by itself. */
export function TimeLapse({ board, lapse, seconds, onEnd, children }: TimeLapseProps) {
  const words = growthTextsIn(board.language).lapse;
  const [first] = useState(board); // what comes while one looks on is not in it
  const play = useMemo(() => playOf(first, lapse), [first, lapse]);
  const playing = usePlaying(seconds, onEnd);
  const canvas = useRef<HTMLCanvasElement>(null);
  const lasting = isCalm() ? 0 : (LASTING_MS / (seconds * 1000)) * play.length;
  const at = playing.part * (play.length + lasting);
  usePlayPen(canvas, { board: first, play, hasContrast: useContrast(board.meeting.look) }, { at, lasting });
  if (play.cards.length === 0) return <p className="film-leeg">{words.empty}</p>;
  const when = whenWasIt(play, at);
  const day = when === null ? "" : dayWords(board.language, when);
  const lies = filled(board.language, words.lies, liesAt(play, at));
  return (
    <div className="film">
      <canvas ref={canvas} className="film-doek" role="img" aria-label={words.title} />
      <div className="film-balk">
        <PlayButton playing={playing} words={words} />
        <input
          type="range"
          min={0}
          max={1000}
          value={Math.round(playing.part * 1000)}
          aria-label={words.place}
          aria-valuetext={`${day}: ${lies}`}
          onChange={({ target }) => playing.goTo(Number(target.value) / 1000)}
        />
        <p className="cijfers">
          <b>{day}</b> {lies}
        </p>
        {children?.(playing, canvas)}
      </div>
    </div>
  );
}

function PlayButton({ playing, words }: { readonly playing: Playing; readonly words: LapseTexts }) {
  const isOver = !playing.isOn && playing.part === 1;
  return (
    <button type="button" className="knop" onClick={playing.toggle}>
      <Icon name={playing.isOn ? "pause" : isOver ? "repeat" : "right"} />
      {playing.isOn ? words.pause : isOver ? words.again : words.play}
    </button>
  );
}

/** `13 oktober 2026`, by this computer's clock. */
function dayWords(language: Board["language"], at: number): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(at);
}
