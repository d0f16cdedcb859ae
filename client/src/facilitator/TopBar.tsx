import type { Board } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import { inviteTexts } from "../texts/remote/inviteTexts.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { BoardState } from "./BoardState.tsx";
import { openScreen } from "./openScreen.ts";
import type { Secrets } from "./Secrets.ts";
import "./topBar.css";

interface TopBarProps {
  readonly board: Board;
  readonly status: BoardStatus;
  readonly joining: Joining;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly onJoin: () => void;
  readonly onRemote: () => void;
  readonly onScreen: () => void;
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
  onScreen,
  onAccess,
  say,
}: TopBarProps) {
  const { topBar } = texts.facilitator;
  const screens = status.presence?.screens ?? 0;
  return (
    <header className="bovenbalk" data-part="top">
      <BoardState board={board} status={status} texts={texts} />
      {screens > 0 ? (
        <button type="button" className="knop" onClick={onScreen}>
          <Icon name="screen" />
          <span className="bovenbalk-woord">{filled(board.language, topBar.screens, { n: screens })}</span>
        </button>
      ) : (
        <span className="bovenbalk-samen">
          <button
            type="button"
            className="knop bovenbalk-scherm"
            onClick={() => say(openScreen(secrets) ? topBar.screenOpened : topBar.screenBlocked)}
          >
            <Icon name="screen" />
            {topBar.openScreen}
          </button>
          <button
            type="button"
            className="knop"
            aria-label={texts.facilitator.screen.title}
            onClick={onScreen}
          >
            <Icon name="more" />
          </button>
        </span>
      )}
      <button type="button" className="knop" onClick={onRemote}>
        <Icon name="phone" />
        {inviteTexts[texts.language].button}
      </button>
      <button type="button" className="knop" onClick={onAccess}>
        <Icon name="lock" />
        <span className="bovenbalk-woord">{topBar.access}</span>
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
