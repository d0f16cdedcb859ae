/** @jsxImportSource preact */
import { emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { EmblemPicture } from "./EmblemPicture.tsx";
import { emblemName } from "./emblemName.ts";
import { KioskContext } from "./KioskContext.ts";
import type { PhoneRoom, PhoneState } from "./PhoneRoom.ts";
import { usePictograms } from "./Said.tsx";
import { TableHelp, TableName, TableWay } from "./tables/TableBar.tsx";
import { TableContext } from "./tables/TableContext.ts";
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
  readonly room: PhoneRoom;
  readonly state: PhoneState;
}

/** Who you are here, what is yours, and your language: on every page; and at a table which one it is. */
export function TopBar({ own, mine, waits, panel, turn, room, state }: TopBarProps) {
  const words = useWords();
  const { texts } = words;
  const visit = useContext(KioskContext);
  const place = useContext(TableContext);
  const name = own.name ?? emblemName(words, own.participantId);
  const hasPictograms = usePictograms();
  const isMine = panel.at === "mine";
  const isLanguage = panel.at === "language";
  return (
    <header class={place === null ? "kop" : "kop tafelbalk"}>
      {place?.at === "table" ? (
        <TableName table={place.table}>
          <span dir="auto">{name}</span>
        </TableName>
      ) : (
        <p class="kop-naam">
          <EmblemPicture emblem={emblemOf(own.participantId)} />
          <bdi>{name}</bdi>
        </p>
      )}
      {place !== null && <TableWay place={place} />}
      {visit !== null && (
        <button type="button" class="knop" disabled={waits} onClick={visit.finish}>
          <Icon name="leave" />
          {texts.kiosk.finish}
        </button>
      )}
      <nav class={hasPictograms ? "kop-knoppen met-beeld" : "kop-knoppen"} aria-label={texts.page.whatToDo}>
        {place !== null && <TableHelp room={room} state={state} place={place} />}
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
