import { useState } from "react";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { type KeptBoard, keptBoards } from "../sync/keptBoards/keptBoards.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "./BuurtPartProps.ts";

/** Boards that this browser leads and that stand on no shelf here yet. */
export function BringBoards({ shelf, secret, texts, onChange, onProblem }: BuurtPartProps) {
  const words = buurtTexts[texts.language].bring;
  const [mine] = useState(() => keptBoards());
  const there = new Set(shelf.boards.map(({ id }) => id));
  const boards = mine.filter(({ id, facilitatorToken }) => facilitatorToken !== null && !there.has(id));
  if (boards.length === 0) return null;
  const bring = async ({ id, facilitatorToken }: KeptBoard) => {
    const reply = await buurtApi.bring(secret.id, secret.token, id, facilitatorToken ?? "");
    if (reply.ok) await onChange();
    else onProblem(reply.reason);
  };
  return (
    <section className="buurt-deel">
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <ul className="buurt-rij">
        {boards.map((board) => (
          <li key={board.id}>
            <b dir="auto">{board.title}</b>
            <button
              type="button"
              className="knop"
              aria-label={`${words.action}: ${board.title}`}
              onClick={() => void bring(board)}
            >
              {words.action}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
