/** @jsxImportSource preact */
import type { CardFace } from "@buurtbord/shared/activities/CardKind.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { codePoints } from "@buurtbord/shared/board/text.ts";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

/** More words than these do not fit a leaf. */
const LEAF_CODE_POINTS = 160;
/** Only near the end does anybody need to count. */
const COUNT_FROM = 60;

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly face: CardFace;
  readonly rows: number;
  readonly text: string;
  readonly example?: string;
  readonly error: string | null;
  readonly takesFocus?: boolean;
  /** So many code points fit; left out: as many as on a card. */
  readonly most?: number;
  readonly change: (text: string) => void;
}

/** A field on the paper that the card will be made of; it grows with its text. */
export function TextField(props: TextFieldProps) {
  const { id, label, face, rows, text, example, error, takesFocus = false, change } = props;
  const { most = LIMITS.cardTextCodePoints } = props;
  // In a long leaf the words at its ends would stand outside of its curves.
  const isLong = codePoints(text) > LEAF_CODE_POINTS;
  const field = useRef<HTMLTextAreaElement>(null);
  const growing = useRef<HTMLDivElement>(null);
  // A leaf keeps room for its curves in proportion to its text: see papers.css.
  useLayoutEffect(() => growing.current?.style.setProperty("--hoog", `${growing.current.offsetHeight}px`));
  useEffect(() => {
    if (takesFocus || error !== null) field.current?.focus();
  }, [takesFocus, error]);
  return (
    <div class="vraag">
      <label class="verborgen" for={id}>
        {label}
      </label>
      <Paper seed="schrijf" tint={face.tint} outline={isLong ? "paper" : face.outline} class="schrijf">
        <div ref={growing} class="groei" data-tekst={text}>
          <textarea
            ref={field}
            id={id}
            rows={rows}
            value={text}
            placeholder={example}
            onInput={(event) => change(event.currentTarget.value)}
            dir="auto"
            aria-invalid={error !== null}
            aria-describedby={`${id}-fout ${id}-tel`}
          />
        </div>
      </Paper>
      <p class="fout" id={`${id}-fout`} role="alert">
        {error}
      </p>
      <RoomLeft id={`${id}-tel`} text={text} most={most} />
    </div>
  );
}

function RoomLeft({ id, text, most }: { id: string; text: string; most: number }) {
  const { texts, say } = useWords();
  const left = most - codePoints(text);
  return (
    <p id={id} class="tel-regel">
      {left < 0
        ? say(texts.write.charactersOver, { n: -left })
        : left < COUNT_FROM && say(texts.write.charactersLeft, { n: left })}
    </p>
  );
}
