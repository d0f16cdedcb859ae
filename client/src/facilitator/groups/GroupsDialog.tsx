import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import type { Act } from "../DeskActions.ts";
import { useNotice } from "../useNotice.ts";
import { GroupsMade } from "./GroupsMade.tsx";
import { GroupsToMake } from "./GroupsToMake.tsx";
import "./groups.css";

interface GroupsDialogProps {
  readonly board: Board;
  /** Whoever came in with a phone. */
  readonly people: readonly Person[];
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Who sits round which pitch: first to be made, then as tables among which people can be moved. */
export function GroupsDialog({ board, people, texts, act, onClose }: GroupsDialogProps) {
  const words = groupsTextsIn(texts.language);
  const [notice, say] = useNotice("");
  const actHere = (command: Parameters<Act>[0]) => act(command, say);
  const common = { board, people, texts, act: actHere, say };
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <div className="groepjes">
        {board.groups.length === 0 ? <GroupsToMake {...common} /> : <GroupsMade {...common} />}
        <p role="status" className="groepjes-gezegd">
          {notice}
        </p>
      </div>
    </Dialog>
  );
}
