import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

interface KindChoiceProps {
  readonly board: Board;
  readonly word: string;
  readonly kind: CardKindId;
  readonly onKind: (kind: CardKindId) => void;
}

/** What the cards become of which nothing is said. */
export function KindChoice({ board, word, kind, onKind }: KindChoiceProps) {
  const { kinds } = boardTexts(board);
  return (
    <label>
      {word}
      <select className="invoer" value={kind} onChange={({ target }) => onKind(target.value as CardKindId)}>
        {activityOf(board).kinds.map(({ id }) => (
          <option key={id} value={id}>
            {kinds[id]?.name}
          </option>
        ))}
      </select>
    </label>
  );
}
