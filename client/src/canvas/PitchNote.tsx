import { Icon } from "../ui/react/Icon.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import "./pitchNote.css";

/** Under a pitch: what it is about, who tells it, and its dots. Not how many want to join: nobody is compared. */
export function PitchNote({
  told: { line, who },
  votes,
}: {
  readonly told: NonNullable<CardShapeProps["told"]>;
  readonly votes: number;
}) {
  return (
    <div className="pitch-noot">
      {line !== "" && (
        <p className="pitch-regel" dir="auto">
          {line}
        </p>
      )}
      {(who !== "" || votes > 0) && (
        <p className="pitch-wie">
          {who !== "" && <Icon name="person" />}
          <bdi>{who}</bdi>
          {votes > 0 && (
            <b>
              <Icon name="dot" />
              {votes}
            </b>
          )}
        </p>
      )}
    </div>
  );
}
