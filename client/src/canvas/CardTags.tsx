import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { ReactNode } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import { AgreementNote } from "./AgreementNote.tsx";
import type { CardShapeProps } from "./CardShape.ts";

/** Height of a tag in units, and room on it beside what it shows. */
const TAG = { height: 38, beside: 24 };
const DOT = 15;
/** From dot to dot: with room they lie apart, else they slide over each other like beads. */
const STEP = { widest: 19, narrowest: 12 };
/** Above this, more dots say no more: the number beside them does. */
const MOST_DOTS = 12;

/** What people laid on a card, along its lower edge: dots at the start, helping hands at the end. */
export function CardTags({ card }: { readonly card: CardShapeProps }) {
  if (card.note !== null) return <AgreementNote note={card.note} />;
  const hands = card.joined > 0 ? handTagWidth(card.joined) : 0;
  return (
    <>
      {card.showsIcon && <IconChip name={card.icon} tint={card.tint} />}
      {card.votes > 0 && <VoteTag votes={card.votes} seed={card.cardId} widest={card.w - hands - 20} />}
      {card.joined > 0 && <HandTag hands={card.joined} seed={card.cardId} />}
    </>
  );
}

/** Votes, as dots that one sees from the back row, and their number. */
function VoteTag({
  votes,
  seed,
  widest,
}: {
  readonly votes: number;
  readonly seed: string;
  readonly widest: number;
}) {
  const room = widest - digitsWidth(votes) - TAG.beside - DOT;
  const dots = Math.min(votes, MOST_DOTS, Math.max(1, Math.floor(room / STEP.narrowest) + 1));
  const step = dots === 1 ? 0 : Math.min(STEP.widest, room / (dots - 1));
  const beads = DOT + step * (dots - 1) + 2;
  return (
    <Tag
      className="kaart-stippen"
      w={beads + digitsWidth(votes) + TAG.beside}
      tint="kaart-wit"
      seed={`dots ${seed}`}
    >
      <svg width={beads} height={DOT + 2} aria-hidden="true">
        {Array.from({ length: dots }, (_, i) => 1 + i * step + DOT / 2).map((x) => (
          <circle key={x} cx={x} cy={DOT / 2 + 1} r={DOT / 2} />
        ))}
      </svg>
      <b>{votes}</b>
    </Tag>
  );
}

/** Hands that help: a tag of yellow paper that was laid on. */
function HandTag({ hands, seed }: { readonly hands: number; readonly seed: string }) {
  return (
    <Tag className="kaart-handen" w={handTagWidth(hands)} tint="kaart-geel" seed={`hands ${seed}`}>
      <Icon name="hand" />
      <b>{hands}</b>
    </Tag>
  );
}

/** The picture of a card's kind, where no field around it shows it. */
function IconChip({ name, tint }: { readonly name: IconName; readonly tint: PaperTint }) {
  return (
    <div className="kaart-soort" style={{ background: `var(--${tint})` }}>
      <Icon name={name} />
    </div>
  );
}

interface TagProps {
  readonly className: string;
  readonly w: number;
  readonly tint: PaperTint;
  readonly seed: string;
  readonly children: ReactNode;
}

function Tag({ className, w, tint, seed, children }: TagProps) {
  const path = cutSheet(w, TAG.height, seed);
  return (
    <div className={`kaart-label ${className}`} style={{ width: w, height: TAG.height }}>
      <svg className="kaart-papier" width={w} height={TAG.height} aria-hidden="true">
        <path className="kaart-schaduw" d={path} />
        <path className="kaart-vel" d={path} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}

function handTagWidth(hands: number): number {
  return 29 + 7 + digitsWidth(hands) + TAG.beside;
}

function digitsWidth(n: number): number {
  return String(n).length * 18 + 6;
}
