import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";

interface BoardStateProps {
  readonly board: Board;
  readonly status: BoardStatus;
  readonly texts: TableTexts;
}

/** Which board, how many people, and whether all is saved. */
export function BoardState({ board, status, texts }: BoardStateProps) {
  return (
    <>
      <h1>
        <b>{boardTexts(board).name}</b> <span dir="auto">{board.title}</span>
      </h1>
      <p>
        <Icon name="person" />
        <Counted of={filled(board.language, texts.counts.people, { n: status.presence?.here ?? 0 })} />
      </p>
      <Saved status={status} texts={texts} />
    </>
  );
}

/** A number that keeps its word where there is room. */
function Counted({ of }: { readonly of: string }) {
  const [, number = "", word = of] = /^(\d+)(.*)$/s.exec(of) ?? [];
  return (
    <span>
      {number}
      <span className="bovenbalk-woord">{word}</span>
    </span>
  );
}

function Saved({ status, texts }: Pick<BoardStateProps, "status" | "texts">) {
  const { saved, notSavedYet, diskFails, refused } = texts.facilitator.topBar;
  const isAway = status.connection.state === "waiting";
  const trouble = status.diskFails
    ? diskFails
    : status.refused > 0
      ? filled(texts.language, refused, { n: status.refused })
      : isAway
        ? texts.connection.away
        : null;
  const words = status.unsaved > 0 ? notSavedYet : saved;
  return (
    <p
      role="status"
      className={
        trouble !== null || status.unsaved > 0 ? "bovenbalk-bewaard bovenbalk-let-op" : "bovenbalk-bewaard"
      }
    >
      <Icon name={trouble !== null ? "wifioff" : status.unsaved > 0 ? "clock" : "check"} />
      {trouble === null ? words : status.unsaved > 0 ? `${notSavedYet}. ${trouble}` : trouble}
    </p>
  );
}
