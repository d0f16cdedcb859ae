import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import type { Act } from "./DeskActions.ts";

/** What of a card goes for real: the card, or whoever wrote it. */
export type Erasing = "card" | "person";

interface EraseDialogProps {
  readonly erasing: Erasing;
  readonly card: { readonly id: CardId; readonly text: string };
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Asks once, and says what it means: there is no way back. */
export function EraseDialog({ erasing, card, texts, act, say, onClose }: EraseDialogProps) {
  const { erase } = texts.facilitator;
  const isCard = erasing === "card";
  const leave = async (cards: "keep" | "erase") => {
    onClose();
    if (await act({ type: "remove-participant", cardId: card.id, cards })) say(erase.personDone);
  };
  const eraseCard = async () => {
    onClose();
    if (await act({ type: "erase-card", cardId: card.id })) say(erase.cardDone);
  };
  return (
    <Dialog title={isCard ? erase.cardTitle : erase.personTitle} closeWord={texts.close} onClose={onClose}>
      <blockquote dir="auto">{card.text}</blockquote>
      <p>{isCard ? erase.cardText : erase.personText}</p>
      <div className="wis-keuze">
        {isCard ? (
          <button type="button" className="knop knop-weg" onClick={() => void eraseCard()}>
            {erase.cardYes}
          </button>
        ) : (
          <>
            <button type="button" className="knop" onClick={() => void leave("keep")}>
              {erase.personKeep}
            </button>
            <button type="button" className="knop knop-weg" onClick={() => void leave("erase")}>
              {erase.personErase}
            </button>
          </>
        )}
        <button type="button" className="knop" onClick={onClose}>
          {erase.no}
        </button>
      </div>
    </Dialog>
  );
}
