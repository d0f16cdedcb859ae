import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { Act } from "../DeskActions.ts";
import { SwitchRow } from "../SwitchRow.tsx";

interface CalmSectionProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** For a lively room: one card at a time, and a list of words that wait. */
export function CalmSection({ board, texts, act }: CalmSectionProps) {
  const words = texts.facilitator.evening.waiting;
  const { pace, heldWords } = board.meeting;
  return (
    <section className="wacht">
      <h3>{words.calm}</h3>
      <SwitchRow
        icon="cup"
        name={words.slow}
        hint={words.slowHint}
        isOn={pace === "slow"}
        texts={texts}
        onPress={() => void act({ type: "set-pace", pace: pace === "slow" ? "normal" : "slow" })}
      />
      <SwitchRow
        icon="book"
        name={words.words}
        hint={words.wordsHint}
        isOn={heldWords === "on"}
        texts={texts}
        onPress={() => void act({ type: "set-held-words", heldWords: heldWords === "on" ? "off" : "on" })}
      />
    </section>
  );
}
