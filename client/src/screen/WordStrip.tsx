import type { Board } from "@buurtbord/shared/board/Board.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./missedStrip.css";

/** Under the board: what whoever leads says to all tables, for who looks up from theirs. */
export function WordStrip({ board: { meeting, language } }: { readonly board: Board }) {
  const { word } = meeting;
  if (word === null) return null;
  return (
    <div className="missen" role="status">
      <Sheet tint="kaart-geel" seed="woord" className="missen-briefje">
        <Icon name="talk" />
        <span className="verborgen">{tableCatalogue(language).resident.atTable.word}: </span>
        <span>{word}</span>
      </Sheet>
    </div>
  );
}
