import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { HarvestPageValues } from "@buurtbord/shared/board/HarvestPage.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type FormEvent, useState } from "react";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import type { ChangePage } from "./usePage.ts";

interface PageWordsProps {
  readonly board: Board;
  readonly page: HarvestPageValues;
  readonly change: ChangePage;
}

/** What stands above the stories. Kept when one goes on elsewhere, too: nothing that was typed is lost. */
export function PageWords({ board, page, change }: PageWordsProps) {
  const words = harvestTextsIn(board.language).page;
  const [title, setTitle] = useState(page.title ?? "");
  const [intro, setIntro] = useState(page.intro ?? "");
  const isKept = title === (page.title ?? "") && intro === (page.intro ?? "");
  const keep = () => {
    if (!isKept) void change({ title, intro });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className="oogst" onSubmit={save}>
      <label>
        {words.heading}
        <input
          className="invoer"
          dir="auto"
          value={title}
          placeholder={board.title}
          maxLength={LIMITS.boardTitleCodePoints}
          aria-description={words.headingHint}
          onChange={({ target }) => setTitle(target.value)}
          onBlur={keep}
        />
      </label>
      <label>
        {words.intro}
        <textarea
          className="invoer"
          rows={3}
          dir="auto"
          value={intro}
          placeholder={words.introHint}
          maxLength={LIMITS.pageIntroCodePoints}
          onChange={({ target }) => setIntro(target.value)}
          onBlur={keep}
        />
      </label>
    </form>
  );
}
