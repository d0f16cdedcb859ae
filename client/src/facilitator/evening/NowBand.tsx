import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardPart } from "@buurtbord/shared/board/Meeting.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import { projectsTextsIn } from "../../texts/projects/projectsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { type NowState, nowStates } from "./nowStates.ts";
import "./nowBand.css";

interface NowBandProps {
  readonly board: Board;
  readonly drafts: number;
  readonly texts: TableTexts;
  readonly act: Act;
  /** The cards that lie closed are in hand already. */
  readonly isRevealing: boolean;
  readonly onReveal: () => void;
}

/** What is otherwise than usual, each with the button that ends it. Not there on an ordinary moment. */
export function NowBand({ board, drafts, texts, act, isRevealing, onReveal }: NowBandProps) {
  const { now } = texts.facilitator.evening;
  const states = nowStates(board, drafts).filter(
    ({ state }) => !isRevealing || (state !== "silent" && state !== "drafts-left"),
  );
  return (
    <section className="nu" aria-label={now.name} aria-live="polite">
      {states.map((state) => {
        const { icon, words, end } = sayOf(state, board, texts, act, onReveal);
        return (
          <p key={state.state} className={`nu-${state.state}`}>
            <Icon name={icon} />
            <span dir="auto">{words}</span>
            {end !== null && (
              <button
                type="button"
                className="knop"
                aria-label={`${end.words}: ${words}`}
                onClick={end.press}
              >
                {end.words}
              </button>
            )}
          </p>
        );
      })}
    </section>
  );
}

/** The field's name, or how many cards. */
function partName(part: BoardPart, board: Board): string {
  const words = boardTexts(board);
  if (part.part === "field") return words.fields[part.field]?.name ?? "";
  return filled(board.language, words.cards, { n: part.cards.length });
}

interface Said {
  readonly icon: IconName;
  readonly words: string;
  /** Null: it ends with something else that is at hand. */
  readonly end: { readonly words: string; readonly press: () => void } | null;
}

function sayOf(
  state: NowState,
  board: Board,
  { language, facilitator }: TableTexts,
  act: Act,
  onReveal: () => void,
): Said {
  const { now, card, reveal } = facilitator.evening;
  const ends = (words: string, command: Parameters<Act>[0]) => ({ words, press: () => void act(command) });
  switch (state.state) {
    case "look-up":
      return {
        icon: "eye",
        words: now.lookUp,
        end: ends(now.lookUpEnd, { type: "set-phones", phones: "open" }),
      };
    case "black":
      return {
        icon: "screen",
        words: now.black,
        end: ends(now.blackEnd, { type: "set-wall", wall: "shown" }),
      };
    case "looks-back": {
      const { onWall } = growthTextsIn(language);
      const garden = projectsTextsIn(language).garden.isOnWall;
      return {
        icon: "flower",
        words: { growth: onWall.growth, "time-lapse": onWall.lapse, garden }[state.show],
        end: ends(onWall.end, { type: "set-look-back", lookBack: null }),
      };
    }
    case "closed":
      return { icon: "lock", words: now.closed, end: ends(now.closedEnd, { type: "open-adding" }) };
    case "slow":
      return { icon: "cup", words: now.slow, end: ends(now.slowEnd, { type: "set-pace", pace: "normal" }) };
    case "silent":
      return {
        icon: "pause",
        words: state.drafts === 0 ? now.silent : filled(language, now.silentDrafts, { n: state.drafts }),
        end: null,
      };
    case "drafts-left":
      return {
        icon: "pause",
        words: filled(language, now.draftsLeft, { n: state.drafts }),
        end: { words: reveal.action, press: onReveal },
      };
    case "hidden-dots":
      return { icon: "dot", words: now.hiddenDots, end: null };
    case "hidden-answers":
      return { icon: "check", words: now.hiddenAnswers, end: null };
    case "spotlight":
      return {
        icon: "lamp",
        words: filled(language, now.spotlight, {
          text: cardName(state.card, tableCatalogue(language).resident),
        }),
        end: ends(card.lightOff, { type: "set-spotlight", cardId: null }),
      };
    case "part":
      return {
        icon: "lamp",
        words: filled(language, now.spotlight, { text: partName(state.part, board) }),
        end: ends(card.lightOff, { type: "set-spotlight", cardId: null }),
      };
    default:
      return unreachable(state);
  }
}
