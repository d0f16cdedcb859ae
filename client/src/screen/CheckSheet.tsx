import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, isCounted } from "@buurtbord/shared/board/Board.ts";
import { type CheckTally, howManySaid, SAYINGS, type Saying } from "@buurtbord/shared/board/Checks.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./checkSheet.css";

const ICONS: Readonly<Record<Saying, IconName>> = { yes: "check", no: "cross", unsure: "question" };

/** What the room says to its check questions: numbers, and the same of the last time to talk about. */
export function CheckSheet({ board }: { readonly board: Board }) {
  return (
    <ClearedTable>
      <Answers board={board} />
    </ClearedTable>
  );
}

function Answers({ board }: { readonly board: Board }) {
  const { checks } = activityOf(board);
  const words = boardTexts(board);
  const { answer } = tableCatalogue(board.language).resident;
  const { now, before } = board.checks;
  if (!isCounted(board, board.currentStep) && Object.keys(now?.tallies ?? {}).length === 0) {
    return (
      <Sheet tint="wit" seed="vragen" className="vragen vragen-dicht">
        <Icon name="question" />
        <h2>{answer.counting.title}</h2>
        <p>{answer.counting.text}</p>
      </Sheet>
    );
  }
  return (
    <Sheet tint="wit" seed="vragen" className="vragen">
      <ol>
        {checks.map(({ id, follows }) => (
          <li key={id} className={follows ? "vragen-daarna" : undefined}>
            <h2>{words.checks?.[id]?.short}</h2>
            <Tally board={board} tally={now?.tallies[id]} />
            {before && howManySaid(before.tallies[id]) > 0 && (
              <div className="vragen-eerder">
                <span>
                  {filled(board.language, answer.before, { date: longDate(board.language, before.began) })}
                </span>
                <Tally board={board} tally={before.tallies[id]} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** A strip of paper in as many parts as there are answers: colour, picture, word and number together. */
function Tally({ board, tally }: { readonly board: Board; readonly tally: CheckTally | undefined }) {
  const { answer } = tableCatalogue(board.language).resident;
  if (tally === undefined || howManySaid(tally) === 0) return <p className="vragen-niemand">{answer.none}</p>;
  return (
    <ul className="vragen-strook">
      {SAYINGS.map((says) => {
        const n = tally[says];
        return (
          <li key={says} className={`vragen-${says}`} style={{ flexGrow: n }}>
            <Icon name={ICONS[says]} />
            <span>{answer[says]}</span>
            <b>{n}</b>
          </li>
        );
      })}
    </ul>
  );
}
