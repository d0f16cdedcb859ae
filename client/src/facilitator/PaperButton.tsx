import { type ReactNode, useState } from "react";
import type { PrintProduct } from "../texts/print/PrintProduct.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { Secrets } from "./Secrets.ts";

interface PaperButtonProps {
  readonly product: PrintProduct;
  readonly secrets: Secrets;
  /** Said when the browser opened no window. */
  readonly heldBack: string;
  readonly children: ReactNode;
}

/** Opens the page for paper beside this one, with something to print. */
export function PaperButton({ product, secrets, heldBack, children }: PaperButtonProps) {
  const [said, setSaid] = useState("");
  const open = () => {
    const { boardId, token } = secrets;
    const opened = window.open(`/p/${boardId}?blad=${product}#${token}`, `papier-${boardId}`);
    setSaid(opened === null ? heldBack : "");
  };
  return (
    <>
      <button type="button" className="knop" onClick={open}>
        <Icon name="note" />
        {children}
      </button>
      {said !== "" && <p role="status">{said}</p>}
    </>
  );
}
