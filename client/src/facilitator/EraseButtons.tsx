import type { Card } from "@buurtbord/shared/board/Card.ts";
import { useState } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { EraseDialog, type Erasing } from "./EraseDialog.tsx";
import "./erase.css";

interface EraseButtonsProps {
  readonly card: Pick<Card, "id" | "text" | "photo">;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
}

/** For what must be gone for real, and, further away, for whoever wrote it. */
export function EraseButtons(props: EraseButtonsProps) {
  const { erase, evening } = props.texts.facilitator;
  const [erasing, setErasing] = useState<Erasing | null>(null);
  const { card } = props;
  return (
    <>
      {card.photo !== undefined && card.text !== "" && (
        <button type="button" className="knop knop-weg" onClick={() => setErasing("photo")}>
          <Icon name="camera" />
          {erase.photo}
        </button>
      )}
      <button type="button" className="knop knop-weg" onClick={() => setErasing("card")}>
        <Icon name="trash" />
        {erase.card}
      </button>
      <details className="wis-persoon">
        <summary>{evening.person.title}</summary>
        <div>
          <button type="button" className="knop" onClick={() => setErasing("all")}>
            <Icon name="tidy" />
            {evening.person.takeDownAll}
          </button>
          <p>{evening.person.stays}</p>
          <button type="button" className="knop knop-weg" onClick={() => setErasing("person")}>
            <Icon name="person" />
            {erase.person}
          </button>
          <p>{evening.person.leaves}</p>
        </div>
      </details>
      {erasing !== null && <EraseDialog {...props} erasing={erasing} onClose={() => setErasing(null)} />}
    </>
  );
}
