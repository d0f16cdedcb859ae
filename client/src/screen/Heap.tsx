import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { memo } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import "./heap.css";
import { CLOSED_CARD, HEAP, type HeapPlace, heapPlaces } from "./heapPlaces.ts";

interface HeapProps {
  /** How many cards wait to be revealed: more of them nobody knows. */
  readonly drafts: number;
  readonly texts: TableTexts;
}

/** What was written in silence, as closed cards on the edge of the table. */
export const Heap = memo(function Heap({ drafts, texts: { language, screen } }: HeapProps) {
  const { nobodyYet, ready } = screen.silence;
  return (
    <section className="stapel">
      <p role="status">{drafts === 0 ? nobodyYet : filled(language, ready, { n: drafts })}</p>
      {drafts > 0 && (
        <svg viewBox={`0 0 ${HEAP.w} ${HEAP.h}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
          {heapPlaces(drafts).map((place, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a card in the heap is its number
            <ClosedCard key={i} place={place} number={i} />
          ))}
        </svg>
      )}
    </section>
  );
});

/** The back of a card: an envelope, so that nobody looks for words on it. */
const ClosedCard = memo(function ClosedCard({ place: { x, y, turn }, number }: ClosedCardProps) {
  const { w, h } = CLOSED_CARD;
  const path = cutSheet(w, h, `closed ${number}`);
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn} ${w / 2} ${h / 2})`}>
      <g className="dicht">
        <path className="dicht-schaduw" d={path} />
        <path className="dicht-vel" d={path} />
        <path className="dicht-klep" d={`M12 11L${w / 2} ${h * 0.56}L${w - 12} 11`} />
      </g>
    </g>
  );
}, isSamePlace);

interface ClosedCardProps {
  readonly place: HeapPlace;
  readonly number: number;
}

/** Its place follows from its number. */
function isSamePlace(one: ClosedCardProps, other: ClosedCardProps): boolean {
  return one.number === other.number;
}
