import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { loadProjectTexts } from "@buurtbord/shared/catalogue/loadProjectTexts.ts";
import type { ProjectTexts } from "@buurtbord/shared/texts/project/ProjectTexts.ts";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

const TRY_AGAIN_MS = 4_000;

/** In the language that this reader chose; until they have come, those of before. Null: none have come yet. */
export function useLoadedProjectTexts(language: ResidentLanguage): ProjectTexts | null {
  const [texts, setTexts] = useState<ProjectTexts | null>(null);
  useEffect(() => {
    let isOver = false;
    const load = () =>
      loadProjectTexts(language).then(
        (loaded) => !isOver && setTexts(loaded),
        () => !isOver && setTimeout(() => !isOver && void load(), TRY_AGAIN_MS),
      );
    void load();
    return () => {
      isOver = true;
    };
  }, [language]);
  return texts;
}

export const ProjectTextsContext = createContext<ProjectTexts | null>(null);

export function useProjectTexts(): ProjectTexts {
  const texts = useContext(ProjectTextsContext);
  if (texts === null) throw new Error("The words of a project have not come");
  return texts;
}
