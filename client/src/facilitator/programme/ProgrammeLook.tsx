import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { useEffect, useRef } from "react";
import { programmesTexts } from "../../texts/programmes/textsOfProgrammes.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { programmeSum } from "./programmeSum.ts";
import type { OfferedProgramme } from "./readyProgrammes.ts";

interface ProgrammeLookProps {
  readonly board: Board;
  readonly programme: OfferedProgramme;
  readonly texts: TableTexts;
  /** Why it could not be used. */
  readonly message: string;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** What is in it and what goes for it, before it takes the place of what there is. */
export function ProgrammeLook({ board, programme, texts, message, onUse, onBack }: ProgrammeLookProps) {
  const { other: words } = programmesTexts[texts.language];
  const { minutes } = texts.facilitator.evening.programme;
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <p ref={top} tabIndex={-1} className="draaiboek-kort">
        {programmeSum(programme.steps, texts)}
      </p>
      <ol className="draaiboek-inhoud">
        {programme.steps.map((step, at) => {
          const { name, prompt } = stepWords(activityOf(board), step, board.language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps of a programme that is looked at have no name of their own and stay where they are
            <li key={at}>
              <b dir="auto">{name}</b>
              <span dir="auto">{prompt}</span>
              {step.minutes > 0 && <small>{counted(texts.language, minutes, step.minutes)}</small>}
            </li>
          );
        })}
      </ol>
      <div className="venster-voet">
        <p>
          {counted(texts.language, words.replaces, board.steps.length)} {words.stays}
        </p>
        <p role="alert" className="draaiboek-let-op">
          {message}
        </p>
        <div className="draaiboek-bewaar">
          <button type="button" className="knop draaiboek-doe" onClick={onUse}>
            <Icon name="check" />
            {words.use}
          </button>
          <button type="button" className="knop" onClick={onBack}>
            {words.back}
          </button>
        </div>
      </div>
    </>
  );
}
