import type { Board } from "@buurtbord/shared/board/Board.ts";
import { Fragment, type ReactNode } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import "./stepBar.css";
import { type StepOnBar, stepsOnBar } from "./stepsOnBar.ts";
import { useNowInSight } from "./useNowInSight.ts";
import type { WallCount } from "./wallCounts.ts";

interface StepBarProps {
  readonly board: Board;
  readonly counts: readonly WallCount[];
  /** Something to be told now, before the counts; null: nothing. */
  readonly notice: string | null;
}

/** Where we are in the evening, and what there is. */
export function StepBar({ board, counts, notice }: StepBarProps) {
  const row = useNowInSight();
  return (
    <footer className="stapbalk">
      <ol ref={row} className="stapbalk-stappen">
        {stepsOnBar(board).map((step, i) => (
          <Fragment key={step.id}>
            {i > 0 && <li className={`stapbalk-draad stapbalk-draad-${step.when}`} aria-hidden="true" />}
            <BarStep step={step} />
          </Fragment>
        ))}
      </ol>
      <ul className="stapbalk-tellen">
        {notice !== null && <li className="stapbalk-bericht">{notice}</li>}
        {counts.map(({ icon, words }) => (
          <li key={icon}>
            <Icon name={icon} />
            {words}
          </li>
        ))}
      </ul>
    </footer>
  );
}

/** A name, or a bead on the thread for which voices have the name. */
function BarStep({ step: { name, when, isNamed } }: { readonly step: StepOnBar }): ReactNode {
  return (
    <li
      className={`stapbalk-stap stapbalk-${when}${isNamed ? "" : " stapbalk-kraal"}`}
      aria-current={when === "now" ? "step" : undefined}
    >
      {when === "done" && <Icon name="check" />}
      <span className="stapbalk-naam">{name}</span>
    </li>
  );
}
