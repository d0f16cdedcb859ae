import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { ReactNode } from "react";
import { dayOf, timeOf } from "../../texts/dayAndTime.ts";
import { momentsTextsIn } from "../../texts/moments/momentsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { type Evening, evenings } from "./evenings.ts";
import { MomentPicture } from "./MomentPicture.tsx";
import type { MomentPictures } from "./MomentPictures.ts";
import "./moments.css";

interface TimelineProps {
  readonly snapshots: readonly Snapshot[];
  readonly pictures: MomentPictures;
  readonly texts: TableTexts;
  /** What one can do with a moment. */
  readonly actions: (snapshot: Snapshot) => ReactNode;
}

/** Saved moments by evening, newest first: large what people saved themselves, folded what was saved by itself. */
export function Timeline({ snapshots, ...props }: TimelineProps) {
  return evenings(snapshots).map((evening, at) => (
    <EveningSection key={evening.at} evening={evening} isNewest={at === 0} {...props} />
  ));
}

type EveningProps = Omit<TimelineProps, "snapshots"> & {
  readonly evening: Evening;
  readonly isNewest: boolean;
};

function EveningSection({ evening: { at, byHand, byThemselves }, isNewest, ...props }: EveningProps) {
  const { language } = props.texts;
  const words = momentsTextsIn(language);
  return (
    <section className="momenten-avond">
      <h3>{dayOf(language, at)}</h3>
      {byHand.length > 0 && <Moments className="momenten" snapshots={byHand} {...props} />}
      {byThemselves.length > 0 && (
        <details open={isNewest && byHand.length === 0}>
          <summary>{filled(language, words.byThemselves, { n: byThemselves.length })}</summary>
          <Moments className="momenten momenten-klein" snapshots={byThemselves} {...props} />
        </details>
      )}
    </section>
  );
}

function Moments({
  className,
  snapshots,
  pictures,
  texts,
  actions,
}: TimelineProps & { readonly className: string }) {
  const { size, gap } = momentsTextsIn(texts.language);
  return (
    <ul className={className}>
      {snapshots.map((snapshot) => (
        <li key={snapshot.id}>
          <MomentPicture id={snapshot.id} pictures={pictures} />
          <div className="momenten-over">
            <b dir="auto">{snapshot.name}</b>
            <small>{timeOf(texts.language, snapshot.takenAt)}</small>
            <small>
              {filled(texts.language, size, { cards: snapshot.cards, lines: snapshot.connections })}
            </small>
            {snapshot.hasGap && <small className="momenten-gat">{gap}</small>}
          </div>
          <div className="momenten-doen">{actions(snapshot)}</div>
        </li>
      ))}
    </ul>
  );
}
