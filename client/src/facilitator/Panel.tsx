import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { ReactNode } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import { useReturnFocus } from "./useReturnFocus.ts";
import "./panel.css";

interface PanelProps {
  readonly title: string;
  readonly icon: IconName;
  readonly closeWord: string;
  /** Null: there is nothing else to go back to. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}

/** A sheet beside the board, or in its place where there is no room for both. */
export function Panel({ title, icon, closeWord, onClose, children }: PanelProps) {
  useReturnFocus();
  return (
    <section className="paneel" aria-label={title}>
      <header>
        <h2>
          <Icon name={icon} />
          {title}
        </h2>
        {onClose !== null && (
          <button type="button" className="knop knop-beeld" aria-label={closeWord} onClick={onClose}>
            <Icon name="cross" />
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
