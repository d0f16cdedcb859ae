import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import { atTableTextsIn } from "../../texts/atTable/atTableTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface EveningNewsProps {
  /** Null: it did not say. */
  readonly at: EveningAt | null;
  readonly language: Language;
}

/** That the evening is elsewhere now, and what to do. The fields stay open: nobody is cut off in the middle of a word. */
export function EveningNews({ at, language }: EveningNewsProps) {
  const news = at === null || at === "before" || at === "work" ? null : atTableTextsIn(language)[at];
  return (
    <div role="status" className={news === null ? "verborgen" : "tafelband-avond"}>
      {news !== null && (
        <>
          <Icon name={at === "apart" ? "group" : "leave"} />
          <p>
            <b>{news.title}</b> {news.text}
          </p>
        </>
      )}
    </div>
  );
}
