import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { type ReactNode, useEffect, useRef } from "react";
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

/** A sheet beside the board, or in its place where there is no room for both. Keys and voices go on in it, at what is open there. */
export function Panel({ title, icon, closeWord, onClose, children }: PanelProps) {
  useReturnFocus();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpened = onClose !== null;
  useEffect(() => {
    if (!wasOpened || sheet.current?.contains(document.activeElement) !== false) return;
    const opened = sheet.current.querySelector<HTMLElement>("li > [aria-expanded=true]");
    (opened ?? heading.current)?.focus();
  }, [wasOpened]);
  return (
    <section ref={sheet} className="paneel" data-part="side" data-scrolls aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
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
