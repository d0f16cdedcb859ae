import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { ProjectsTexts } from "../../texts/projects/ProjectsTexts.ts";
import type { Garden } from "./useGarden.ts";

interface EveningChoicesProps {
  readonly garden: Garden;
  readonly words: ProjectsTexts;
  readonly language: Language;
}

/** Of which evenings before the plants stand on the wall too. Nothing where there are none. */
export function EveningChoices({ garden, words, language }: EveningChoicesProps) {
  if (garden.earlier.length === 0) return null;
  return (
    <fieldset className="tuin-avonden">
      <legend>{words.garden.alsoOf}</legend>
      {garden.earlier.map(({ id, title, projects }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!garden.leftOut.has(id)}
            onChange={({ target }) => void garden.leaveOut(id, !target.checked)}
          />
          <span dir="auto">{title}</span>
          <small>{filled(language, words.garden.plants, { n: projects.length })}</small>
        </label>
      ))}
    </fieldset>
  );
}
