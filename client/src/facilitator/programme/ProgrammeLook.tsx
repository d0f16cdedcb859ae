import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
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
          const { name, prompt } = stepWords(boardTexts(board), step);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps of a programme that is looked at have no name of their own and stay where they are
            <li key={at}>
              <b dir="auto">{name}</b>
              <span dir="auto">{prompt}</span>
              {step.minutes > 0 && <small>{filled(texts.language, minutes, { n: step.minutes })}</small>}
            </li>
          );
        })}
      </ol>
      <div className="venster-voet">
        <p>
          {filled(texts.language, words.replaces, { n: board.steps.length })} {words.stays}
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
