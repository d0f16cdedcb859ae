import type { CSSProperties } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import "./agreementNote.css";
import { noteOnSheet } from "./noteLines.ts";

/** Under an agreement: what is done first, when it is, and the names of who does it. */
export function AgreementNote({ note }: { readonly note: NonNullable<CardShapeProps["note"]> }) {
  const { letters, lines } = noteOnSheet(note);
  if (lines.length === 0) return null; // in the light an empty note would be a stripe
  return (
    <div className={letters === "small" ? "afspraak afspraak-klein" : "afspraak"}>
      {lines.map(({ icon, words, most }) => (
        <p key={icon} style={{ "--regels": most } as CSSProperties}>
          <Icon name={icon} />
          <bdi>{words}</bdi>
        </p>
      ))}
    </div>
  );
}
