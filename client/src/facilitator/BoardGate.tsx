import type { ReactNode } from "react";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Message } from "../ui/react/Message.tsx";

interface BoardGateProps {
  readonly status: BoardStatus;
  readonly texts: TableTexts;
  /** In the place of a board that the server cannot read. */
  readonly unreadable: ReactNode;
  readonly children: (live: LiveBoard) => ReactNode;
}

/** The board when it is there; before that, and when it never comes, why. */
export function BoardGate({ status, texts: { connection: words }, unreadable, children }: BoardGateProps) {
  const { live, connection } = status;
  if (connection.state === "ended") {
    return (
      <Message {...(connection.because === "no-access" ? words.noAccess : words.noSuchBoard)}>
        <a className="knop" href="/">
          {words.toStart}
        </a>
      </Message>
    );
  }
  if (live !== null) return children(live);
  if (connection.state !== "waiting") return <p className="begeleider-wacht">{words.connecting}</p>;
  if (connection.because === "board-unreadable") return unreadable;
  return <p className="begeleider-wacht">{words.away}</p>;
}
