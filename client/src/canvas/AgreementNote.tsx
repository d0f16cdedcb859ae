import { Icon } from "../ui/react/Icon.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import "./agreementNote.css";

/** Under an agreement: when it is, and the names of who does it. */
export function AgreementNote({
  note: { when, who },
}: {
  readonly note: NonNullable<CardShapeProps["note"]>;
}) {
  return (
    <div className="afspraak">
      {when !== "" && (
        <p>
          <Icon name="clock" />
          <bdi>{when}</bdi>
        </p>
      )}
      {who !== "" && (
        <p>
          <Icon name="hand" />
          <bdi>{who}</bdi>
        </p>
      )}
    </div>
  );
}
