/** @jsxImportSource preact */
import { emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { EmblemPicture } from "./EmblemPicture.tsx";
import { emblemName } from "./emblemName.ts";
import { KioskContext } from "./KioskContext.ts";
import type { Panel, Turn } from "./usePanel.ts";
import { useWords } from "./words.ts";

interface TopBarProps {
  readonly own: Pick<OwnView, "participantId" | "name">;
  /** How many cards are this person's own. */
  readonly mine: number;
  /** Something is not on the server yet: a visit at a tablet does not end. */
  readonly waits: boolean;
  readonly panel: Panel;
  readonly turn: Turn;
}

/** Who you are here, what is yours, and your language: on every page. */
export function TopBar({ own, mine, waits, panel, turn }: TopBarProps) {
  const words = useWords();
  const { texts } = words;
  const visit = useContext(KioskContext);
  const isMine = panel.at === "mine";
  const isLanguage = panel.at === "language";
  return (
    <header class="kop">
      <p class="kop-naam">
        <EmblemPicture emblem={emblemOf(own.participantId)} />
        <bdi>{own.name ?? emblemName(words, own.participantId)}</bdi>
      </p>
      {visit !== null && (
        <button type="button" class="knop" disabled={waits} onClick={visit.finish}>
          <Icon name="check" />
          {texts.kiosk.finish}
        </button>
      )}
      <nav class="kop-knoppen" aria-label={texts.page.whatToDo}>
        <button type="button" class="knop" aria-pressed={isMine} onClick={isMine ? turn.ask : turn.showMine}>
          <Icon name="list" />
          {texts.mine.title}
          {mine > 0 && <span class="tel">{mine}</span>}
        </button>
        <button
          type="button"
          class="knop"
          aria-pressed={isLanguage}
          onClick={isLanguage ? turn.ask : turn.showLanguages}
        >
          <Icon name="talk" />
          {texts.page.language}
        </button>
      </nav>
    </header>
  );
}
