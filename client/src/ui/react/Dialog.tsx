import { type ReactNode, useLayoutEffect, useRef } from "react";
import "./Dialog.css";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet on top of everything else; Escape and a click beside it close it. */
export function Dialog({ title, closeWord, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Closed while it is still there: then the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog with Escape
    <dialog
      ref={ref}
      className="venster"
      aria-labelledby="venster-titel"
      onCancel={(event) => {
        if (event.target !== ref.current) return; // a file that was not chosen after all
        event.preventDefault();
        onClose();
      }}
      onClick={({ target }) => target === ref.current && onClose()}
    >
      <div className="venster-blad">
        <header>
          <h2 id="venster-titel">{title}</h2>
          <button type="button" className="knop knop-beeld" aria-label={closeWord} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
