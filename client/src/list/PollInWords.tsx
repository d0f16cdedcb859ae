import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import { type Board, isCounted, stepOf } from "@buurtbord/shared/board/Board.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import "./pollInWords.css";

/** How the room answered the question of the step, as a table: for who cannot see strips of paper. */
export function PollInWords({ board }: { readonly board: Board }) {
  const step = stepOf(board);
  if (!step.verbs.includes("poll")) return null;
  const { resident } = tableCatalogue(board.language);
  const tally = board.polls[step.id];
  if (tally === undefined && !isCounted(board, step.id)) return <p>{resident.answer.counting.text}</p>;
  const words = boardTexts(board);
  const { poll } = listTextsIn(board.language);
  return (
    <table className="lijst-peiling" aria-label={stepWords(words, step).prompt}>
      <caption>{stepWords(words, step).prompt}</caption>
      <thead>
        <tr>
          <th scope="col">{poll.answer}</th>
          <th scope="col">{poll.people}</th>
        </tr>
      </thead>
      <tbody>
        {stepOptions(words, step).map((option, n) => (
          <tr key={option}>
            <th scope="row" dir="auto">
              {option}
            </th>
            <td className="cijfers">{tally?.[n] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
