import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { paperTexts } from "@buurtbord/shared/catalogue/paperTexts.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import { GroupEmblem } from "./GroupEmblem.tsx";
import { titleSize } from "./titleSize.ts";
import type { PrintedWorksheet } from "./worksheetsOf.ts";

interface WorksheetHeadProps {
  readonly board: Board;
  readonly sheet: PrintedWorksheet;
  readonly catalogue: Catalogue;
}

/** Beside its picture, in `--mm`. */
const TITLE = { w: 145, h: 29 };

/** Whose worksheet it is, and what the group is about. */
export function WorksheetHead({ board, sheet: { title, emblem }, catalogue }: WorksheetHeadProps) {
  const { worksheet, ourIdea } = paperTexts[catalogue.language];
  return (
    <header className="werkblad-kop">
      {emblem !== null && <GroupEmblem emblem={emblem} />}
      <div>
        <p>
          {[worksheet, emblem && emblemWords(catalogue.language, catalogue.resident.emblem, emblem)]
            .filter(Boolean)
            .join(" · ")}
          {board.tableOf === null && (
            <>
              {" · "}
              <bdi>{board.title}</bdi>
            </>
          )}
        </p>
        {title === "" ? (
          <p className="werkblad-idee">{ourIdea}:</p>
        ) : (
          <h1 dir="auto" style={{ fontSize: `calc(${titleSize(title, TITLE, 8)} * var(--mm))` }}>
            {title}
          </h1>
        )}
      </div>
    </header>
  );
}
