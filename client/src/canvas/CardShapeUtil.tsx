import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { leafFlips, leafStem } from "@buurtbord/shared/paper/leafShape.ts";
import { HTMLContainer, Rectangle2d, ShapeUtil, type TLShapeId, useEditor, useValue } from "@tldraw/tldraw";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Arriving } from "./Arrivals.ts";
import { useSurroundings } from "./CanvasContext.ts";
import { CardPicture, paperFill } from "./CardPicture.tsx";
import { type CardShape, type CardShapeProps, cardShapeProps } from "./CardShape.ts";
import { farPath } from "./far/paintFarCard.ts";

/** One shape for cards of every kind: they differ only in their face. */
export class CardShapeUtil extends ShapeUtil<CardShape> {
  static override type = "card" as const;
  static override props = cardShapeProps;

  override getDefaultProps(): CardShapeProps {
    return {
      outline: "paper",
      tint: "kaart-wit",
      icon: "dot",
      cardId: "",
      w: 200,
      h: 84,
      text: "",
      photo: null,
      votes: 0,
      joined: 0,
      said: 1,
      fulfilled: false,
      byline: null,
      table: null,
      note: null,
      told: null,
      isPinned: false,
      showsIcon: false,
    };
  }

  override getGeometry({ props: { w, h } }: CardShape) {
    return new Rectangle2d({ width: w, height: h, isFilled: true });
  }

  override getText({ props: { text } }: CardShape): string {
    return text;
  }

  override canBind = (): boolean => false;
  override canEdit = (): boolean => true;
  override canResize = (): boolean => false;
  override hideRotateHandle = (): boolean => true;
  override hideSelectionBoundsFg = (): boolean => true;
  override hideSelectionBoundsBg = (): boolean => true;

  override component(shape: CardShape) {
    return (
      <HTMLContainer>
        <CardOnCanvas id={shape.id} card={shape.props} />
      </HTMLContainer>
    );
  }

  /** A selected card lies on yellow paper: the canvas's own frame stays away. */
  override indicator(): null {
    return null;
  }
}

function CardOnCanvas({ id, card }: { readonly id: TLShapeId; readonly card: CardShapeProps }) {
  const editor = useEditor();
  const { far, arriving, spotlight } = useSurroundings();
  const [how, setHow] = useState(() => arriving(card.cardId as CardId));
  const isFar = useValue(far);
  const isLit = useValue("lit", () => spotlight.get().has(card.cardId as CardId), [spotlight, card.cardId]);
  const isSelected = useValue("selected", () => editor.getSelectedShapeIds().includes(id), [editor, id]);
  const isEditing = useValue("editing", () => editor.getEditingShapeId() === id, [editor, id]);
  const isHere = useTurn(how);
  // Else it would come again when the camera goes far away and back.
  const atRest = () => setHow(null);
  useRestInTime(how, setHow);
  const className = how === null ? "" : ARRIVING[how.how];
  if (!isHere) return null;
  if (isFar && !isSelected) {
    return <FarCard card={card} className={className} onAnimationEnd={atRest} />;
  }
  return (
    <div className={className} style={{ transformOrigin: hangsFrom(card) }} onAnimationEnd={atRest}>
      <CardPicture card={card} under={isSelected ? "selected" : isLit ? "light" : "nothing"}>
        {isEditing ? <CardWordsField cardId={card.cardId as CardId} /> : undefined}
      </CardPicture>
    </div>
  );
}

const ARRIVING = { alone: "kaart-komt-alleen", bundle: "kaart-komt-bundel" } as const;

/**
 * Whether it is this card's turn. Of a hundred that come at once each is drawn only when it is: so they neither hold
 * up the page all together, nor lie waiting in a hundred layers of their own.
 */
function useTurn(arriving: Arriving | null): boolean {
  const waits = arriving?.how === "bundle" ? arriving.waits : 0;
  const [isHere, setIsHere] = useState(waits === 0);
  useEffect(() => {
    if (waits === 0) {
      setIsHere(true);
      return;
    }
    const timer = setTimeout(() => setIsHere(true), waits);
    return () => clearTimeout(timer);
  }, [waits]);
  return isHere;
}

/** Longer than any arrival takes. */
const ARRIVED_MS = 1_500;

/** Of a card on a page that is not shown nobody hears that it arrived; when the page is turned to, it lies there. */
function useRestInTime(how: Arriving | null, setHow: (how: null) => void): void {
  useEffect(() => {
    if (how === null) return;
    const waits = how.how === "bundle" ? how.waits : 0;
    const timer = setTimeout(() => setHow(null), waits + ARRIVED_MS);
    return () => clearTimeout(timer);
  }, [how, setHow]);
}

/** A leaf swings on its stem, paper on its middle. */
function hangsFrom({ outline, w, h, cardId }: CardShapeProps): string | undefined {
  if (outline === "paper") return undefined;
  const [x, y] = leafStem(w, h, leafFlips(cardId));
  return `${x}px ${y}px`;
}

interface FarCardProps {
  readonly card: CardShapeProps;
  readonly className: string;
  readonly onAnimationEnd: () => void;
}

/** On its way to its place; at rest it lies on the picture of all far cards (far/), as it is drawn here. */
function FarCard({ card, className, onAnimationEnd }: FarCardProps) {
  return (
    <svg className={`kaart-ver ${className}`} onAnimationEnd={onAnimationEnd} aria-hidden="true">
      <path d={farPath(card)} fill={paperFill(card)} />
    </svg>
  );
}

function CardWordsField({ cardId }: { readonly cardId: CardId }) {
  const editor = useEditor();
  const { bindText, cardWords } = useSurroundings();
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const field = ref.current;
    if (field === null) return;
    const untie = bindText(cardId, field);
    field.focus();
    field.select();
    return untie;
  }, [bindText, cardId]);
  return (
    <textarea
      ref={ref}
      className="kaart-schrijven"
      dir="auto"
      aria-label={cardWords}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) editor.complete();
      }}
    />
  );
}
