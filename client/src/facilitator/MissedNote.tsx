import { asksWhomWeMiss, missedOn } from "@buurtbord/shared/activities/missed.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import { missedSentences } from "@buurtbord/shared/catalogue/missedSentences.ts";
import { Icon } from "../ui/react/Icon.tsx";

/** Above the list, while the room asks whom it misses: the same as under the board on the wall. */
export function MissedNote({ board }: { readonly board: Board }) {
  const sentences = asksWhomWeMiss(stepOf(board)) ? missedSentences(board, missedOn(board)) : [];
  if (sentences.length === 0) return null;
  return (
    <ul className="lijst-missen">
      {sentences.map(({ icon, words }) => (
        <li key={icon}>
          <Icon name={icon} />
          {words}
        </li>
      ))}
    </ul>
  );
}
