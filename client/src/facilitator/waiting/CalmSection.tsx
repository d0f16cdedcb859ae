import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";

interface CalmSectionProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** For a lively room: one card at a time, and a list of words that wait. */
export function CalmSection({ board, texts, act }: CalmSectionProps) {
  const words = texts.facilitator.evening.waiting;
  const { pace, heldWords } = board.meeting;
  const choice = (icon: IconName, name: string, hint: string, isOn: boolean, press: () => void) => (
    <button type="button" className="wacht-schakelaar" role="switch" aria-checked={isOn} onClick={press}>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{hint}</small>
      </span>
      <strong aria-hidden="true">{isOn ? words.on : words.off}</strong>
    </button>
  );
  return (
    <section className="wacht">
      <h3>{words.calm}</h3>
      {choice("cup", words.slow, words.slowHint, pace === "slow", () => {
        void act({ type: "set-pace", pace: pace === "slow" ? "normal" : "slow" });
      })}
      {choice("book", words.words, words.wordsHint, heldWords === "on", () => {
        void act({ type: "set-held-words", heldWords: heldWords === "on" ? "off" : "on" });
      })}
    </section>
  );
}
