/** @jsxImportSource preact */
import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { useEffect, useState } from "preact/hooks";
import { openProject } from "../sync/boardApi/openProject.ts";
import { BoardPage } from "./BoardPage.tsx";
import { CodePage } from "./CodePage.tsx";
import { type JoinRefusal, joinRefusalFrom } from "./joinBoard.ts";
import { keepPage } from "./keepPage.ts";
import { takesProjectCodes } from "./ProjectCodePart.tsx";
import type { Shelf } from "./Shelf.ts";
import { useLanguage } from "./useLanguage.ts";
import { WordsContext } from "./words.ts";

interface AppProps {
  /** From the address; null: none was given. */
  readonly code: string | null;
  readonly boardTitle: string | null;
  /** Why the server's page did not let them in. */
  readonly refusal: JoinRefusal | null;
  /** What was typed before the script was there. */
  readonly typedName: string;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
}

/** Where somebody is: typing a code, or at a board. */
type Place =
  | { readonly at: "code"; readonly refusal: JoinRefusal | null }
  | { readonly at: "board"; readonly code: string; readonly refusal: JoinRefusal | null };

export function App({ code, boardTitle, refusal, typedName, catalogue, shelf }: AppProps) {
  const [place, setPlace] = useState<Place>(
    code === null ? { at: "code", refusal } : { at: "board", code, refusal },
  );
  const [words, choose] = useLanguage(catalogue, ({ texts }) => texts.join.pageTitle);
  useEffect(() => keepPage(words.language), [words.language]);
  const tryCode = async (typed: string) => {
    // The code of a project is longer than the address of the page should know.
    if (takesProjectCodes() && projectCode(typed) !== null) {
      const opened = await openProject(typed);
      if (opened.ok) return location.assign(opened.value);
      const why = opened.reason === "no-answer" ? "no-answer" : joinRefusalFrom(opened.reason);
      return setPlace({ at: "code", refusal: why });
    }
    history.replaceState(null, "", `/m/${encodeURIComponent(typed)}`);
    setPlace({ at: "board", code: typed, refusal: null });
  };
  return (
    <WordsContext.Provider value={words}>
      {place.at === "code" ? (
        <CodePage refusal={place.refusal} chooseLanguage={choose} use={tryCode} />
      ) : (
        <BoardPage
          key={place.code}
          code={place.code}
          refusal={place.refusal}
          boardTitle={place.code === code ? boardTitle : null}
          typedName={typedName}
          shelf={shelf}
          choose={choose}
          askCode={(why) => setPlace({ at: "code", refusal: why })}
        />
      )}
    </WordsContext.Provider>
  );
}
