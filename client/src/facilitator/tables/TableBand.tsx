import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { EveningNews } from "./EveningNews.tsx";
import "./tables.css";

interface TableBandProps {
  readonly board: Board;
  /** How far its evening is; null: it did not say. */
  readonly evening: EveningAt | null;
  readonly language: Language;
  readonly act: Act;
}

/** At a group's table: how far the evening is, what whoever leads says to all of them, and a hand to raise. */
export function TableBand({ board, evening, language, act }: TableBandProps) {
  const { atTable } = tableCatalogue(language).resident;
  const { word, help } = board.meeting;
  const isAsked = help === "asked";
  return (
    <section className="tafelband">
      <EveningNews at={evening} language={language} />
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
