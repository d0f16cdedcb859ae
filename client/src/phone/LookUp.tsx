/** @jsxImportSource preact */
import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { Draft } from "./Draft.ts";
import { Heading } from "./Heading.tsx";
import { Icon } from "./Icon.tsx";
import { LookUpPicture } from "./LookUpPicture.tsx";
import type { Turn } from "./usePanel.ts";
import { useWords } from "./words.ts";

interface LookUpProps {
  readonly activity: Activity;
  readonly step: Step;
  readonly draft: Draft;
  readonly turn: Turn;
}

/** The phone has nothing to do: the room has. */
export function LookUp({ activity, step, draft, turn }: LookUpProps) {
  const { texts } = useWords();
  const { title, text } = step.verbs.includes("add") ? texts.addingClosed : texts.lookUp;
  return (
    <main class="blad kijk">
      <div class="kijk-midden">
        <LookUpPicture outline={activity.kinds[0]?.face.outline ?? "paper"} />
        <Heading about={text}>{title}</Heading>
        <p>{text}</p>
        {draft.text.trim() !== "" && <p>{texts.write.draftKept}</p>}
      </div>
      <div class="rij">
        <button type="button" class="knop" onClick={turn.showMine}>
          <Icon name="list" />
          {texts.mine.title}
        </button>
        <button type="button" class="knop" onClick={turn.showLanguages}>
          <Icon name="talk" />
          {texts.page.language}
        </button>
      </div>
    </main>
  );
}
