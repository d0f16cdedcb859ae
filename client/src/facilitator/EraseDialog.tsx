import type { Card } from "@buurtbord/shared/board/Card.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { CardThumb } from "../list/CardThumb.tsx";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import type { Act } from "./DeskActions.ts";

/** What goes: the card for real; only its photo; all that its writer brought, into the wastebasket; or its writer. */
export type Erasing = "card" | "photo" | "all" | "person";

interface EraseDialogProps {
  readonly erasing: Erasing;
  readonly card: Pick<Card, "id" | "text" | "photo">;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Asks once, and says what it means. */
export function EraseDialog({ erasing, card, texts, act, say, onClose }: EraseDialogProps) {
  const { title, text, choices } = questionOf(erasing, card, texts);
  const choose = async ({ command, done }: Choice) => {
    onClose();
    if (await act(command)) say(done);
  };
  return (
    <Dialog title={title} closeWord={texts.close} onClose={onClose}>
      {card.photo && <CardThumb photo={card.photo} language={texts.language} size="whole" />}
      {card.text !== "" && <blockquote dir="auto">{card.text}</blockquote>}
      <p>{text}</p>
      <div className="wis-keuze">
        {choices.map((choice, i) => (
          <button
            key={choice.words}
            type="button"
            className={i === choices.length - 1 ? "knop knop-weg" : "knop"}
            onClick={() => void choose(choice)}
          >
            {choice.words}
          </button>
        ))}
        <button type="button" className="knop" onClick={onClose}>
          {texts.facilitator.erase.no}
        </button>
      </div>
    </Dialog>
  );
}

interface Choice {
  readonly words: string;
  readonly command: Command;
  /** What is said when it was done. */
  readonly done: string;
}

interface Question {
  readonly title: string;
  readonly text: string;
  /** What reaches furthest last. */
  readonly choices: readonly Choice[];
}

function questionOf(
  erasing: Erasing,
  { id: cardId, photo }: EraseDialogProps["card"],
  { facilitator }: TableTexts,
): Question {
  const { erase, evening } = facilitator;
  switch (erasing) {
    case "card":
      return {
        title: erase.cardTitle,
        text: erase.cardText,
        choices: [{ words: erase.cardYes, command: { type: "erase-card", cardId }, done: erase.cardDone }],
      };
    case "photo":
      return {
        title: erase.photoTitle,
        text: erase.photoText,
        choices:
          photo === undefined
            ? []
            : [
                {
                  words: erase.photoYes,
                  command: { type: "erase-photo", photo: photo.name },
                  done: erase.photoDone,
                },
              ],
      };
    case "all":
      return {
        title: evening.person.sure,
        text: evening.person.text,
        choices: [
          {
            words: evening.person.yes,
            command: { type: "take-down-all", cardId },
            done: evening.person.done,
          },
        ],
      };
    case "person": {
      const leaves = (cards: "keep" | "erase"): Command => ({ type: "remove-participant", cardId, cards });
      return {
        title: erase.personTitle,
        text: erase.personText,
        choices: [
          { words: erase.personKeep, command: leaves("keep"), done: erase.personDone },
          { words: erase.personErase, command: leaves("erase"), done: erase.personDone },
        ],
      };
    }
    default:
      return unreachable(erasing);
  }
}
