import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { sheetTextsIn } from "../../texts/sheet/sheetTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import "../erase.css";

interface EraseAnswerProps {
  readonly field: SheetFieldId;
  readonly text: string;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
}

/** For what must be gone for real. A line that is only wrong one takes out by typing. */
export function EraseAnswer({ field, text, texts, act, say }: EraseAnswerProps) {
  const { erase } = sheetTextsIn(texts.language);
  const [asks, setAsks] = useState(false);
  const yes = async () => {
    setAsks(false);
    if (await act({ type: "erase-sheet", field })) say(erase.done);
  };
  return (
    <>
      <button type="button" className="knop knop-weg" onClick={() => setAsks(true)}>
        <Icon name="trash" />
        {erase.action}
      </button>
      {asks && (
        <Dialog title={erase.title} closeWord={texts.close} onClose={() => setAsks(false)}>
          <blockquote dir="auto">{text}</blockquote>
          <p>{erase.text}</p>
          <div className="wis-keuze">
            <button type="button" className="knop knop-weg" onClick={() => void yes()}>
              {erase.yes}
            </button>
            <button type="button" className="knop" onClick={() => setAsks(false)}>
              {texts.facilitator.erase.no}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
