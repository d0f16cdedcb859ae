import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { buurtApi, type ShelfBoard } from "../sync/boardApi/buurtApi.ts";
import { keepBoard, keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";

/** The boards as cards on a shelf, the one last used first. */
export function ShelfBoards(props: BuurtPartProps) {
  const { shelf, texts } = props;
  const words = buurtTexts[texts.language].shelf;
  return (
    <section className="buurt-plank" aria-labelledby="plank">
      <h2 id="plank">{words.title}</h2>
      {shelf.boards.length === 0 && <p>{words.none}</p>}
      <ul>
        {shelf.boards.map((board) => (
          <li key={board.id}>
            <OnShelf board={board} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnShelf({
  board,
  secret,
  texts,
  onChange,
  onProblem,
}: BuurtPartProps & { readonly board: ShelfBoard }) {
  const { shelf: words } = buurtTexts[texts.language];
  const [asks, setAsks] = useState(false);
  const activity = findActivity(board.activity);
  const day = new Intl.DateTimeFormat(texts.language, { dateStyle: "long" }).format(board.lastActivityAt);
  const open = async () => {
    const token = await facilitatorTokenFor(board, secret);
    if (token.ok) location.assign(`/b/${board.id}#${token.value}`);
    else onProblem(token.reason);
  };
  const takeOff = async () => {
    const reply = await buurtApi.takeOff(secret.id, secret.token, board.id);
    if (reply.ok) await onChange();
    else onProblem(reply.reason);
  };
  return (
    <Sheet tint={activity?.kinds[0]?.face.tint ?? "kaart-wit"} seed={board.id} className="buurt-bord">
      <h3>
        <Icon name={activity?.icon ?? "list"} /> <span dir="auto">{board.title}</span>
      </h3>
      <p>
        {activity?.texts[texts.language].name}
        <br />
        <small>{filled(words.lastActivity, { date: day })}</small>
      </p>
      {asks && <p role="alert">{words.takeOffSure}</p>}
      <div>
        {asks ? (
          <>
            <button type="button" className="knop" onClick={() => setAsks(false)}>
              {words.takeOffNo}
            </button>
            <button type="button" className="knop knop-weg" onClick={() => void takeOff()}>
              {words.takeOffYes}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="knop"
              aria-label={`${words.open}: ${board.title}`}
              onClick={() => void open()}
            >
              {words.open}
            </button>
            <button
              type="button"
              className="knop knop-stil"
              aria-label={`${words.takeOff}: ${board.title}`}
              onClick={() => setAsks(true)}
            >
              {words.takeOff}
            </button>
          </>
        )}
      </div>
    </Sheet>
  );
}

type Token = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

/** The link that this browser has already, else one of its own: no more links than browsers. */
async function facilitatorTokenFor(board: ShelfBoard, secret: BuurtPartProps["secret"]): Promise<Token> {
  const known = keptBoard(board.id)?.facilitatorToken ?? null;
  if (known !== null) return { ok: true, value: known };
  const reply = await buurtApi.open(secret.id, secret.token, board.id);
  if (!reply.ok) return reply;
  const { facilitatorToken } = reply.value;
  const { id, title, activity } = board;
  keepBoard({ id, title, activity, facilitatorToken, lastOpened: Date.now() });
  return { ok: true, value: facilitatorToken };
}
