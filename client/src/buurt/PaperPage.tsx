import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { Qr } from "../ui/react/Qr.tsx";
import "./paperPage.css";

interface PaperPageProps {
  readonly heading: string;
  readonly address: string;
  readonly qrName: string;
  /** What else stands on it. */
  readonly children: ReactNode;
}

/** A sheet for the printer with a secret address on it; on the screen it is not there. Of two, the last made is printed. */
export function PaperPage({ heading, address, qrName, children }: PaperPageProps) {
  return createPortal(
    <div className="papieren" aria-hidden="true">
      <h1 dir="auto">{heading}</h1>
      <Qr text={address} label={qrName} className="papieren-qr" />
      <p className="papieren-adres">{address}</p>
      {children}
    </div>,
    document.body,
  );
}
