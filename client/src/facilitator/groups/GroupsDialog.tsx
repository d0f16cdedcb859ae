import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { useState } from "react";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { type Act, wasDone } from "../DeskActions.ts";
import { useNotice } from "../useNotice.ts";
import { GroupsMade } from "./GroupsMade.tsx";
import { GroupsToMake } from "./GroupsToMake.tsx";
import "./groups.css";

interface GroupsDialogProps {
  readonly board: Board;
  readonly connection: BoardConnection;
  /** Whoever came in with a phone. */
  readonly people: readonly Person[];
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Who sits round which pitch: first to be made, then as tables among which people can be moved. */
export function GroupsDialog({ board, connection, people, texts, act, onClose }: GroupsDialogProps) {
  const words = groupsTextsIn(texts.language);
  const [notice, say] = useNotice("");
  const [isApart, setIsApart] = useState(false);
  const actHere = async (command: Command) => {
    const isDone = await act(command, say);
    if (isDone) setIsApart(command.type === "dissolve-groups");
    return isDone;
  };
  const actTogether = async (commands: readonly Command[]) => {
    const answers = await connection.sendTogether(commands);
    for (const answer of answers) if (!wasDone(answer, texts, say)) return;
  };
  const putBack = async () => {
    setIsApart(false);
    const answer = await connection.undo();
    if (answer.type !== "overtaken" && wasDone(answer, texts, say)) say(words.backAgain);
  };
  const common = { board, people, texts, act: actHere, actTogether, say };
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <div className="groepjes">
        {board.groups.length === 0 ? <GroupsToMake {...common} /> : <GroupsMade {...common} />}
        <div className="groepjes-gezegd">
          <p role="status">{notice}</p>
          {isApart && (
            <button type="button" className="knop" onClick={() => void putBack()}>
              <Icon name="undo" />
              {words.putGroupsBack}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
