import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { CanvasTool, Selection } from "../canvas/CanvasHands.ts";
import { nameOf } from "../list/linesOf.ts";
import { mergeTextsIn } from "../texts/merge/mergeTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { FulfilButton } from "./FulfilButton.tsx";
import { mergingOf } from "./merge/whatMerges.ts";
import { type NotePaper, NotePapers } from "./NotePapers.tsx";
import "./strip.css";

interface StripProps {
  readonly board: Board;
  readonly presence: Presence | null;
  readonly tool: CanvasTool;
  readonly selected: Selection;
  /** The one thing that is selected is a note. */
  readonly note: NotePaper | null;
  readonly notice: string;
  readonly texts: TableTexts;
  readonly onStop: () => void;
  /** Null: whoever works here does not lead. */
  readonly lead: LeadHands | null;
  readonly onRemove: () => void;
  readonly onRead: () => void;
}

/** What only who leads does with what is in hand. */
interface LeadHands {
  readonly onEdit: () => void;
  /** None: the light goes out. */
  readonly onLight: (cardIds: readonly CardId[]) => void;
  /** What is still to be looked at. */
  readonly unchecked: readonly CardId[];
  readonly onMerge: (merging: NonNullable<ReturnType<typeof mergingOf>>) => void;
  /** A wish came true, or did not after all. */
  readonly onFulfil: (card: Card) => void;
  readonly onHide: (cardIds: readonly CardId[]) => void;
  readonly onLay: (how: "tidy" | "apart") => void;
}

/**
 * One line between the board and the bar: what just happened, else what is in hand, else what the room is asked.
 * Nothing lies over the board.
 */
export function Strip(props: StripProps) {
  return (
    <div className="strook" aria-live="polite">
      <StripLine {...props} />
    </div>
  );
}

function StripLine(props: StripProps) {
  const { board, presence, tool, selected, notice, texts, onStop, onRead } = props;
  const { bar } = texts.facilitator;
  const words = boardTexts(board);
  if (notice !== "") {
    return (
      <p className="strook-bericht">
        {notice}
        <button type="button" className="knop" onClick={onRead}>
          {texts.close}
        </button>
      </p>
    );
  }
  if (tool !== "select") {
    const hints = {
      connect: bar.lineHint,
      draw: bar.drawHint,
      arrow: bar.arrowHint,
      text: bar.typeHint,
      note: bar.noteHint,
    };
    return (
      <p>
        {hints[tool]}
        <button type="button" className="knop" onClick={onStop}>
          {bar.stop}
        </button>
      </p>
    );
  }
  const isChosen = selected.cards.some((id) => board.cards.has(id)) || selected.drawings.length > 0;
  if (isChosen) return <Chosen {...props} />;
  const step = stepOf(board);
  // Whoever begins looks for the code that the room is asked to scan.
  const lacksScreen = presence?.screens === 0 && step === board.steps[0] && step.verbs.length === 0;
  return (
    <p>
      {lacksScreen && <span className="strook-bezig">{texts.facilitator.topBar.noScreen}</span>}
      <span dir="auto">{(step.words ?? words.steps[step.template ?? ""])?.prompt}</span>
      <Busy presence={presence} texts={texts} />
    </p>
  );
}

/** What is in hand, and what one can do with it. */
function Chosen({ board, selected, note, texts, lead, onRemove }: StripProps) {
  const { bar } = texts.facilitator;
  const words = boardTexts(board);
  const chosen = selected.cards.map((id) => board.cards.get(id)).filter((card) => card !== undefined);
  const [first] = chosen;
  const only = chosen.length === 1 ? first : undefined;
  return (
    <p>
      <b dir="auto">
        {chosen.length > 1
          ? filled(board.language, words.cards, { n: chosen.length })
          : first !== undefined
            ? nameOf(first, texts)
            : note === null
              ? bar.drawn
              : bar.note}
      </b>
      {only !== undefined && <span className="verborgen">{whereItLies(board, only, texts)}</span>}
      {note !== null && <NotePapers note={note} texts={texts} />}
      {lead !== null && <LeadButtons board={board} chosen={chosen} texts={texts} {...lead} />}
      <button type="button" className="knop knop-weg" onClick={onRemove}>
        <Icon name="trash" />
        {bar.remove}
      </button>
    </p>
  );
}

type LeadButtonsProps = LeadHands &
  Pick<StripProps, "board" | "texts"> & { readonly chosen: readonly Card[] };

function LeadButtons(props: LeadButtonsProps) {
  const { board, chosen, texts, unchecked, onEdit, onLight, onHide, onLay, onMerge, onFulfil } = props;
  const { bar, tidy, evening } = texts.facilitator;
  const [first] = chosen;
  const only = chosen.length === 1 ? first : undefined;
  const { spotlight, part } = board.meeting;
  const lit = part?.part === "cards" ? part.cards : [spotlight];
  const isInLight = chosen.length === lit.length && chosen.every(({ id }) => lit.includes(id));
  const merging = mergingOf(chosen, new Set(unchecked));
  return (
    <>
      {only !== undefined && (
        <button type="button" className="knop" onClick={onEdit}>
          <Icon name="pencil" />
          {bar.edit}
        </button>
      )}
      {only !== undefined && <FulfilButton board={board} card={only} onFulfil={onFulfil} />}
      {chosen.length > 1 && (
        <>
          <button type="button" className="knop" onClick={() => onLay("tidy")}>
            <Icon name="tidy" />
            {tidy.action}
          </button>
          <button type="button" className="knop" onClick={() => onLay("apart")}>
            <Icon name="move" />
            {tidy.apart}
          </button>
          {merging !== null && (
            <button type="button" className="knop" onClick={() => onMerge(merging)}>
              <Icon name="group" />
              {mergeTextsIn(texts.language).merge}
            </button>
          )}
        </>
      )}
      {chosen.length > 0 && (
        <button
          type="button"
          className="knop"
          aria-pressed={isInLight}
          onClick={() => onLight(isInLight ? [] : chosen.map(({ id }) => id))}
        >
          <Icon name="lamp" />
          {evening.card.light}
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" className="knop" onClick={() => onHide(chosen.map(({ id }) => id))}>
          <Icon name="hide" />
          {evening.card.hide}
        </button>
      )}
    </>
  );
}

/** For voices: its field, how many dots and hands are on it, and whether it came true. */
function whereItLies(
  board: Board,
  { field, kind, votes, joined, fulfilled }: Card,
  { language, counts, facilitator }: TableTexts,
) {
  const name = field === null ? undefined : boardTexts(board).fields[field]?.name;
  const counted = [
    { n: votes, words: counts.dots },
    { n: joined, words: counts.hands },
  ].filter(({ n }) => n > 0);
  return [
    name ?? facilitator.list.openTable,
    ...counted.map(({ n, words }) => filled(language, words, { n })),
    ...(fulfilled === undefined ? [] : [boardTexts(board).kinds[kind]?.fulfilled?.done ?? ""]),
  ].join(", ");
}

/** How many write now and how many said that they are done; never who. */
function Busy({ presence, texts }: Pick<StripProps, "presence" | "texts">) {
  const { writing, done } = texts.facilitator.topBar;
  const { language } = texts;
  const parts = [
    ...(presence !== null && presence.writing > 0
      ? [filled(language, writing, { n: presence.writing })]
      : []),
    ...(presence !== null && presence.done > 0 ? [filled(language, done, { n: presence.done })] : []),
  ];
  return parts.length === 0 ? null : <span className="strook-bezig cijfers">{parts.join(" · ")}</span>;
}
