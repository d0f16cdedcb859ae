import type { ReactNode } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { useRow } from "./useRow.ts";
import "./row.css";

interface RowProps {
  /** For voices. */
  readonly name: string;
  readonly paper: "groen" | "geel";
  readonly texts: TableTexts;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A row of choices above the bar, closed by its cross or with Escape. */
export function Row({ name, paper, texts, onClose, children }: RowProps) {
  const row = useRow<HTMLElement>(onClose);
  return (
    <section ref={row} className={`rij rij-${paper}`} data-part="row" aria-label={name}>
      {children}
      <button type="button" className="knop knop-beeld rij-sluit" aria-label={texts.close} onClick={onClose}>
        <Icon name="cross" />
      </button>
    </section>
  );
}
