import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { NewBoardForm } from "../newBoard/NewBoardForm.tsx";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { TakeAgreements } from "./TakeAgreements.tsx";

/** A new board that stands on the shelf from the beginning, with what was agreed on another or without. */
export function NewShelfBoard({ secret, texts }: Pick<BuurtPartProps, "secret" | "texts">) {
  const words = buurtTexts[texts.language].newBoard;
  const [isOpen, setIsOpen] = useState(false);
  const [from, setFrom] = useState<BoardId | null>(null);
  return (
    <>
      <button type="button" className="knop buurt-nieuw" onClick={() => setIsOpen(true)}>
        <Icon name="plus" />
        {words.action}
      </button>
      {isOpen && (
        <Dialog title={words.title} closeWord={texts.close} onClose={() => setIsOpen(false)}>
          <NewBoardForm
            texts={texts}
            create={({ createCode: _, ...board }) => {
              const takes = hasAgreements(board.activity) && from !== null;
              return buurtApi.newBoard(secret.id, secret.token, { ...board, ...(takes && { from }) });
            }}
            choices={(activity) =>
              hasAgreements(activity) && (
                <TakeAgreements secret={secret} texts={texts} from={from} onChoose={setFrom} />
              )
            }
          />
        </Dialog>
      )}
    </>
  );
}

function hasAgreements(activity: ActivityId): boolean {
  return activityOf({ activity }).kinds.some(({ isAgreement }) => isAgreement === true);
}
