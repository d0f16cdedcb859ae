import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import "./tables.css";

interface TableBandProps {
  readonly board: Board;
  readonly language: Language;
  readonly act: Act;
}

/** At a group's table: what whoever leads says to all of them, and a hand to raise. */
export function TableBand({ board, language, act }: TableBandProps) {
  const { atTable } = tableCatalogue(language).resident;
  const { word, help } = board.meeting;
  const isAsked = help === "asked";
  return (
    <section className="tafelband">
      <p role="status" className={word === null ? "verborgen" : "tafelband-woord"}>
        {word !== null && (
          <>
            <Icon name="talk" />
            <span className="verborgen">{atTable.word}: </span>
            {word}
          </>
        )}
      </p>
      <button
        type="button"
        className="knop"
        aria-pressed={isAsked}
        onClick={() => void act({ type: "ask-help", asks: !isAsked })}
      >
        <Icon name="hand" />
        {isAsked ? atTable.helpAsked : atTable.askHelp}
      </button>
    </section>
  );
}
