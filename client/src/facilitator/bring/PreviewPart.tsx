import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BringTexts } from "../../texts/bring/BringTexts.ts";
import type { BroughtCards } from "./broughtCards.ts";
import { holds, SIDE_WORDS, type SideWord } from "./sideWords.ts";

interface PreviewPartProps {
  readonly board: Board;
  readonly words: BringTexts;
  readonly brought: BroughtCards;
}

const MOST_CARDS = 6;
const MOST_PROBLEMS = 5;

/** The first cards as they will be, and the first rows that will be none. */
export function PreviewPart({ board, words, brought }: PreviewPartProps) {
  const { language } = board;
  const { cards, problems, leftOut } = brought;
  const { kinds, fields } = boardTexts(board);
  const activity = activityOf(board);
  const more = cards.length - MOST_CARDS;
  const kindWith = (word: SideWord) => {
    const kind = activity.kinds.find(({ id }) => holds(activity, id, word));
    return kind === undefined ? "" : (kinds[kind.id]?.name ?? "");
  };
  const moreProblems = problems.length - MOST_PROBLEMS;
  return (
    <section className="breng-voorbeeld" aria-labelledby="breng-voorbeeld">
      <h3 id="breng-voorbeeld">{filled(language, words.preview.title, { n: cards.length })}</h3>
      <ul className="breng-kaarten">
        {cards.slice(0, MOST_CARDS).map(({ text, kind, field, ...card }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a list have no name but their place
          <li key={n}>
            <span dir="auto">{text}</span>
            {[card.pitch?.line, card.project?.firstStep, card.when].map(
              (said) =>
                said !== undefined && (
                  <small key={said} dir="auto">
                    {said}
                  </small>
                ),
            )}
            <small>{field === null ? kinds[kind]?.name : fields[field]?.name}</small>
          </li>
        ))}
        {more > 0 && <li className="breng-meer">{filled(language, words.preview.more, { n: more })}</li>}
      </ul>
      {SIDE_WORDS.map(
        (word) =>
          leftOut[word] > 0 && (
            <p key={word}>
              {filled(language, words.preview.leftOut[word], { n: leftOut[word], kind: kindWith(word) })}
            </p>
          ),
      )}
      {problems.length > 0 && (
        <div className="breng-fouten" role="alert">
          <b>{filled(language, words.preview.problems, { n: problems.length })}</b>
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problem.row}>
                {filled(language, words.problems[problem.problem], { word: "", ...problem })}
              </li>
            ))}
            {moreProblems > 0 && <li>{filled(language, words.preview.moreProblems, { n: moreProblems })}</li>}
          </ul>
        </div>
      )}
    </section>
  );
}
