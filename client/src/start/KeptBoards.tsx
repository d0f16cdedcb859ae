import { findActivity } from "@buurtbord/shared/activities/registry.ts";
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
    <section className="start-eerder">
      <h2>{kept.title}</h2>
      {boards.length === 0 && <p>{kept.none}</p>}
      <ul>
        {boards.map((board) => {
          const activity = findActivity(board.activity);
          return (
            <li key={board.id}>
              <Icon name={activity?.icon ?? "list"} />
              <span>
                <b dir="auto">{board.title}</b>
                <small>
                  {activity?.texts[texts.language].name} ·{" "}
                  {filled(kept.lastOpened, { date: dayOf(texts, board) })}
                </small>
              </span>
              <a className="knop" href={`/b/${board.id}`} aria-label={`${kept.open}: ${board.title}`}>
                {kept.open}
              </a>
              <button
                type="button"
                className="knop knop-stil"
                aria-label={`${kept.forget}: ${board.title}`}
                onClick={() => forget(board)}
              >
                {kept.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function dayOf({ language }: TableTexts, { lastOpened }: KeptBoard): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long" }).format(lastOpened);
}
