import { useState } from "react";
import { NewBoardForm } from "../newBoard/NewBoardForm.tsx";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";

/** A new board that stands on the shelf from the beginning. */
export function NewShelfBoard({ secret, texts }: Pick<BuurtPartProps, "secret" | "texts">) {
  const words = buurtTexts[texts.language].newBoard;
  const [isOpen, setIsOpen] = useState(false);
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
            create={({ createCode: _, ...board }) => buurtApi.newBoard(secret.id, secret.token, board)}
          />
        </Dialog>
      )}
    </>
  );
}
