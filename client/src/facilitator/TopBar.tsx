import type { Board } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import { remoteTextsIn } from "../texts/remote/remoteTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { BoardState } from "./BoardState.tsx";
import type { Secrets } from "./FacilitatorPage.tsx";
import "./topBar.css";

interface TopBarProps {
  readonly board: Board;
  readonly status: BoardStatus;
  readonly joining: Joining;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly onJoin: () => void;
  readonly onRemote: () => void;
  readonly onAccess: () => void;
  readonly say: (sentence: string) => void;
}

/** What is going on: which board, how many people, whether all is saved, and how one joins. */
export function TopBar({
  board,
  status,
  joining,
  secrets,
  texts,
  onJoin,
  onRemote,
  onAccess,
  say,
}: TopBarProps) {
  const { topBar } = texts.facilitator;
  const screens = status.presence?.screens ?? 0;
  const openScreen = () => {
    const { boardId, screenToken } = secrets;
    // A facilitator who came by link has no secret for the wall: the page finds theirs in this browser.
    const fragment = screenToken === null ? "" : `#${screenToken}`;
    const opened = window.open(`/s/${boardId}${fragment}`, `scherm-${boardId}`);
    say(opened === null ? topBar.screenBlocked : topBar.screenOpened);
  };
  return (
    <header className="bovenbalk" data-part="top">
      <BoardState board={board} status={status} texts={texts} />
      {screens > 0 ? (
        <p>
          <Icon name="screen" />
          <span className="bovenbalk-woord">{filled(board.language, topBar.screens, { n: screens })}</span>
        </p>
      ) : (
        <button type="button" className="knop bovenbalk-scherm" onClick={openScreen}>
          <Icon name="screen" />
          {topBar.openScreen}
        </button>
      )}
      <button type="button" className="knop" onClick={onRemote}>
        <Icon name="phone" />
        {remoteTextsIn(texts.language).invite.button}
      </button>
      <button type="button" className="knop" onClick={onAccess}>
        <Icon name="lock" />
        {topBar.access}
      </button>
      <button type="button" className="knop" onClick={onJoin}>
        <Icon name="phone" />
        {joining.code === null || joining.address === null ? (
          topBar.showJoin
        ) : (
          <span className="cijfers">
            <span className="bovenbalk-adres">{typedAddress(joining.address)}</span>{" "}
            <b>{groupedCode(joining.code)}</b>
          </span>
        )}
      </button>
    </header>
  );
}
