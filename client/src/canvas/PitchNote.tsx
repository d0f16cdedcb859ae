import { Icon } from "../ui/react/Icon.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import "./pitchNote.css";

/** Under a pitch: what it is about; who tells it, and how many want to join. */
export function PitchNote({
  told: { line, who },
  card: { votes, joined },
}: {
  readonly told: NonNullable<CardShapeProps["told"]>;
  readonly card: Pick<CardShapeProps, "votes" | "joined">;
}) {
  return (
    <div className="pitch-noot">
      {line !== "" && (
        <p className="pitch-regel" dir="auto">
          {line}
        </p>
      )}
      {(who !== "" || votes + joined > 0) && (
        <p className="pitch-wie">
          {who !== "" && <Icon name="person" />}
          <bdi>{who}</bdi>
          {votes > 0 && <Count icon="dot" n={votes} />}
          {joined > 0 && <Count icon="hand" n={joined} />}
        </p>
      )}
    </div>
  );
}

function Count({ icon, n }: { readonly icon: "dot" | "hand"; readonly n: number }) {
  return (
    <b>
      <Icon name={icon} />
      {n}
    </b>
  );
}
