/** @jsxImportSource preact */
import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { openProject } from "../sync/boardApi/openProject.ts";
import { BoardPage } from "./BoardPage.tsx";
import { CodePage } from "./CodePage.tsx";
import { type JoinRefusal, joinRefusalFrom, mayOtherCodeDo } from "./joinBoard.ts";
import { keptJoins } from "./KeptJoin.ts";
import { keepPage } from "./keepPage.ts";
import { type DoorSigns, lookAtDoor, NO_SIGNS } from "./lookAtDoor.ts";
import { takesProjectCodes } from "./ProjectCodePart.tsx";
import type { Shelf } from "./Shelf.ts";
import { useLanguage } from "./useLanguage.ts";
import { WordsContext } from "./words.ts";

interface AppProps {
  /** From the address; null: none was given. */
  readonly code: string | null;
  /** What the server's page said at the door. */
  readonly signs: DoorSigns;
  /** What was typed before the script was there. */
  readonly typedName: string;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
}

/** Where somebody is: typing a code, or at a board. */
type Place =
  | { readonly at: "code"; readonly refusal: JoinRefusal | null }
  | { readonly at: "board"; readonly code: string; readonly signs: DoorSigns };

export function App({ code, signs, typedName, catalogue, shelf }: AppProps) {
  const [place, setPlace] = useState<Place>(
    code === null ? { at: "code", refusal: signs.refusal } : { at: "board", code, signs },
  );
  const [words, choose] = useLanguage(catalogue, ({ texts }) => texts.join.pageTitle);
  useEffect(() => keepPage(words.language), [words.language]);
  const latest = useRef("");
  const tryCode = async (typed: string) => {
    // The code of a project is longer than the address of the page should know.
    if (takesProjectCodes() && projectCode(typed) !== null) {
      const opened = await openProject(typed);
      if (opened.ok) return location.assign(opened.value);
      const why = opened.reason === "no-answer" ? "no-answer" : joinRefusalFrom(opened.reason);
      return setPlace({ at: "code", refusal: why });
    }
    const isIn = keptJoins(shelf, typed).length > 0;
    latest.current = typed;
    const found = isIn ? NO_SIGNS : await lookAtDoor(typed);
    if (latest.current !== typed) return; // another was typed meanwhile
    if (found.refusal !== null && mayOtherCodeDo(found.refusal))
      return setPlace({ at: "code", refusal: found.refusal });
    history.replaceState(null, "", `/m/${encodeURIComponent(typed)}`);
    setPlace({ at: "board", code: typed, signs: found });
  };
  return (
    <WordsContext.Provider value={words}>
      {place.at === "code" ? (
        <CodePage refusal={place.refusal} chooseLanguage={choose} use={tryCode} />
      ) : (
        <BoardPage
          key={place.code}
          code={place.code}
          signs={place.signs}
          typedName={typedName}
          shelf={shelf}
          choose={choose}
          askCode={(why) => setPlace({ at: "code", refusal: why })}
        />
      )}
    </WordsContext.Provider>
  );
}
