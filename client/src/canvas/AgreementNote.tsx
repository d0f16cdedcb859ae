import { Icon } from "../ui/react/Icon.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import "./agreementNote.css";
import { noteLines } from "./noteLines.ts";

/** Under an agreement: what is done first, when it is, and the names of who does it. */
export function AgreementNote({ note }: { readonly note: NonNullable<CardShapeProps["note"]> }) {
  return (
    <div className="afspraak">
      {noteLines(note).map(({ icon, words }) => (
        <p key={icon}>
          <Icon name={icon} />
          <bdi>{words}</bdi>
        </p>
      ))}
    </div>
  );
}
