import { stepOptions } from "@buurtbord/shared/activities/question.ts";
import { type Board, isCounted, stepOf } from "@buurtbord/shared/board/Board.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./pollSheet.css";

/** Strips of another colour each; none of them is the good one. */
const TINTS: readonly Tint[] = ["kaart-geel", "kaart-blauw", "kaart-roze", "kaart-groen"];

/** The longest strip stands for at least so many people: one answer in an empty room is a short one. */
const FEWEST_ON_LONGEST = 5;

/** With more than so many answers letters and strips are smaller. */
const FEW = 4;

/** What the room answers to the question of the step: a strip of paper for each answer, as long as many chose it. */
export function PollSheet({ board }: { readonly board: Board }) {
  return (
    <ClearedTable>
      <Answers board={board} />
    </ClearedTable>
  );
}

function Answers({ board }: { readonly board: Board }) {
  const step = stepOf(board);
  const { answer } = tableCatalogue(board.language).resident;
  const tally = board.polls[step.id];
  if (tally === undefined && !isCounted(board, step.id)) {
    return (
      <Sheet tint="wit" seed="peiling" className="peiling peiling-dicht">
        <Icon name="question" />
        <h2>{answer.counting.title}</h2>
        <p>{answer.counting.text}</p>
      </Sheet>
    );
  }
  const options = stepOptions(boardTexts(board), step);
  const longest = Math.max(FEWEST_ON_LONGEST, ...(tally ?? []));
  return (
    <Sheet tint="wit" seed="peiling" className={options.length > FEW ? "peiling peiling-vol" : "peiling"}>
      <dl>
        {options.map((words, option) => (
          <div key={words} className="peiling-rij">
            <dt dir="auto">{words}</dt>
            <dd>
              <Strip
                n={tally?.[option] ?? 0}
                longest={longest}
                tint={TINTS[option % TINTS.length] ?? "wit"}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** An answer that nobody chose yet is a place for a strip. */
function Strip({ n, longest, tint }: { readonly n: number; readonly longest: number; readonly tint: Tint }) {
  if (n === 0) return <span className="peiling-leeg">0</span>;
  return (
    <span className="peiling-strook" style={{ inlineSize: `${(n / longest) * 100}%` }}>
      <Sheet tint={tint} seed={tint} className="peiling-papier">
        <b>{n}</b>
      </Sheet>
    </span>
  );
}
