import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import { useValue } from "@tldraw/tldraw";
import { type CSSProperties, type ReactNode, useState } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import { AgreementNote } from "./AgreementNote.tsx";
import { useSurroundings } from "./CanvasContext.ts";
import type { CardShapeProps } from "./CardShape.ts";
import { blossomOn } from "./cardPaper.ts";
import { PitchNote } from "./PitchNote.tsx";
import {
  beforeDots,
  DOT,
  handTagWidth,
  NEW_TAG,
  roomForDots,
  saidTagWidth,
  TAG_HEIGHT,
  voteTag,
} from "./tagSizes.ts";

/** What people laid on a card, along its lower edge: dots at the start, helping hands or a blossom at the end. */
export function CardTags({ card }: { readonly card: CardShapeProps }) {
  // What lies on the card when it is first seen does not arrive.
  const [first] = useState({
    votes: card.votes,
    joined: card.joined,
    said: card.said,
    fulfilled: card.fulfilled,
  });
  const said = card.said > 1 && <SaidTag card={card} isNew={first.said === 1} />;
  if (card.note !== null) {
    return (
      <>
        <AgreementNote note={card.note} />
        {said}
      </>
    );
  }
  if (card.told !== null) {
    return (
      <>
        <NewTag cardId={card.cardId} />
        <PitchNote told={card.told} votes={card.votes} />
        {said}
        {card.showsIcon && <IconChip name={card.icon} tint={card.tint} />}
      </>
    );
  }
  return (
    <>
      <NewTag cardId={card.cardId} />
      {said}
      {card.showsIcon && <IconChip name={card.icon} tint={card.tint} />}
      {card.votes > 0 && (
        <VoteTag
          votes={card.votes}
          seed={card.cardId}
          start={beforeDots(card.said)}
          widest={roomForDots(card)}
          isNew={first.votes === 0}
        />
      )}
      {card.fulfilled ? (
        <Blossom card={card} isNew={!first.fulfilled} />
      ) : (
        card.joined > 0 && <HandTag hands={card.joined} seed={card.cardId} isNew={first.joined === 0} />
      )}
    </>
  );
}

/** On its upper edge: it came since the last evening. */
function NewTag({ cardId }: { readonly cardId: string }) {
  const { fresh, isNew } = useSurroundings();
  const isFresh = useValue("fresh", () => fresh.get().has(cardId as CardId), [fresh, cardId]);
  if (!isFresh) return null;
  const path = cutSheet(NEW_TAG.w, NEW_TAG.h, `new ${cardId}`);
  return (
    <div className="kaart-label kaart-nieuw" style={{ width: NEW_TAG.w, height: NEW_TAG.h }}>
      <svg className="kaart-papier" width={NEW_TAG.w} height={NEW_TAG.h} aria-hidden="true">
        <path className="kaart-vel" d={path} fill="var(--kaart-wit)" />
      </svg>
      <b>{isNew}</b>
    </div>
  );
}

/** Votes, as dots that one sees from the back row, and their number. */
function VoteTag({
  votes,
  seed,
  start,
  widest,
  isNew,
}: {
  readonly votes: number;
  readonly seed: string;
  /** What lies before it. */
  readonly start: number;
  readonly widest: number;
  readonly isNew: boolean;
}) {
  const { w, beads, dots } = voteTag(votes, widest);
  return (
    <Tag className="kaart-stippen" w={w} tint="kaart-wit" seed={`dots ${seed}`} start={start} isNew={isNew}>
      <svg width={beads} height={DOT + 2} aria-hidden="true">
        {dots.map((x) => (
          <circle key={x} cx={x} cy={DOT / 2 + 1} r={DOT / 2} />
        ))}
      </svg>
      <b>{votes}</b>
    </Tag>
  );
}

/** How many said it, where cards became one: at the start; by an agreement, whose words begin there, at the end. */
function SaidTag({ card, isNew }: { readonly card: CardShapeProps; readonly isNew: boolean }) {
  const place = card.note === null && card.told === null ? "kaart-stippen" : "kaart-handen";
  return (
    <Tag
      className={`kaart-gezegd ${place}`}
      w={saidTagWidth(card.said)}
      tint="kaart-wit"
      seed={`said ${card.cardId}`}
      isNew={isNew}
    >
      <b>{card.said}×</b>
    </Tag>
  );
}

interface HandTagProps {
  readonly hands: number;
  readonly seed: string;
  readonly isNew: boolean;
}

/** Hands that help: a tag of yellow paper that was laid on. */
function HandTag({ hands, seed, isNew }: HandTagProps) {
  return (
    <Tag
      className="kaart-handen"
      w={handTagWidth(hands)}
      tint="kaart-geel"
      seed={`hands ${seed}`}
      isNew={isNew}
    >
      <Icon name="hand" />
      <b>{hands}</b>
    </Tag>
  );
}

/** In the place of the hands that helped. */
function Blossom({ card, isNew }: { readonly card: CardShapeProps; readonly isNew: boolean }) {
  const { at, petals, heart } = blossomOn(card);
  return (
    <svg className="kaart-papier" width={card.w} height={card.h} aria-hidden="true">
      <g
        className={isNew ? "kaart-bloesem kaart-bloeit" : "kaart-bloesem"}
        style={{ transformOrigin: `${at[0]}px ${at[1]}px` }}
      >
        <path className="kaart-schaduw" d={petals} />
        <path className="kaart-vel" d={petals} fill="var(--wit)" />
        <path className="kaart-vel" d={heart} fill="var(--zon)" />
      </g>
    </svg>
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
  /** How far it lies from where tags begin. */
  readonly start?: number;
  /** Whether it is laid on now. */
  readonly isNew: boolean;
  readonly children: ReactNode;
}

/** Where many are laid on at once, as with dots that were hidden, each waits a little for itself. */
const LONGEST_WAIT_MS = 700;

function Tag({ className, w, tint, seed, start = 0, isNew, children }: TagProps) {
  const path = cutSheet(w, TAG_HEIGHT, seed);
  const waits = { "--wacht": `${Math.round(seededRandom(`laid ${seed}`)() * LONGEST_WAIT_MS)}ms` };
  return (
    <div
      className={`kaart-label ${className}${isNew ? " kaart-label-komt" : ""}`}
      style={{ width: w, height: TAG_HEIGHT, marginInlineStart: start, ...(waits as CSSProperties) }}
    >
      <svg className="kaart-papier" width={w} height={TAG_HEIGHT} aria-hidden="true">
        <path className="kaart-schaduw" d={path} />
        <path className="kaart-vel" d={path} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}
