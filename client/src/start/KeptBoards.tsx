import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { activityName } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { forgetBoard, type KeptBoard, keptBoards } from "../sync/keptBoards/keptBoards.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";

/** The boards whose links this browser holds: nobody else's, for phones open the same address. */
export function KeptBoards({ texts }: { readonly texts: TableTexts }) {
  const { kept } = texts.start;
  const [boards, setBoards] = useState(() =>
    keptBoards().filter(({ facilitatorToken }) => facilitatorToken !== null),
  );
  const forget = (board: KeptBoard) => {
    forgetBoard(board.id);
    setBoards(boards.filter(({ id }) => id !== board.id));
  };
  return (
    <section>
      <h2>{kept.title}</h2>
      {boards.length === 0 && <p>{kept.none}</p>}
      <ul>
        {boards.map((board) => (
          <KeptBoardItem key={board.id} board={board} texts={texts} onForget={() => forget(board)} />
        ))}
      </ul>
    </section>
  );
}

interface KeptBoardItemProps {
  readonly board: KeptBoard;
  readonly texts: TableTexts;
  readonly onForget: () => void;
}

/** Forgetting asks first: the board's link is nowhere else. */
function KeptBoardItem({ board, texts, onForget }: KeptBoardItemProps) {
  const { kept } = texts.start;
  const [asks, setAsks] = useState(false);
  const activity = findActivity(board.activity);
  return (
    <li>
      <Icon name={activity?.icon ?? "list"} />
      <span>
        <b dir="auto">{board.title}</b>
        <small>
          {activityName(board.activity, texts.language)} ·{" "}
          {filled(texts.language, kept.lastOpened, { date: dayOf(texts, board) })}
        </small>
      </span>
      {asks && <p role="alert">{kept.forgetSure}</p>}
      <div>
        {asks ? (
          <>
            <button type="button" className="knop" onClick={() => setAsks(false)}>
              {kept.forgetNo}
            </button>
            <button type="button" className="knop knop-weg" onClick={onForget}>
              <Icon name="trash" />
              {kept.forgetYes}
            </button>
          </>
        ) : (
          <>
            <a className="knop" href={`/b/${board.id}`} aria-label={`${kept.open}: ${board.title}`}>
              {kept.open}
            </a>
            <button
              type="button"
              className="knop knop-stil"
              aria-label={`${kept.forget}: ${board.title}`}
              onClick={() => setAsks(true)}
            >
              {kept.forget}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function dayOf({ language }: TableTexts, { lastOpened }: KeptBoard): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long" }).format(lastOpened);
}
