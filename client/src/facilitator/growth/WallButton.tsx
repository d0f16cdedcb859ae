import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { LookBack } from "@buurtbord/shared/board/Meeting.ts";
import type { GrowthTexts } from "../../texts/growth/GrowthTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";

interface WallButtonProps {
  readonly board: Board;
  readonly lookBack: LookBack;
  readonly words: GrowthTexts;
  readonly act: Act;
}

/** Shows on the wall what is on this sheet, or takes it off again. */
export function WallButton({ board, lookBack, words, act }: WallButtonProps) {
  const isOn = JSON.stringify(board.meeting.lookBack) === JSON.stringify(lookBack);
  return (
    <button
      type="button"
      className="knop"
      aria-pressed={isOn}
      onClick={() => void act({ type: "set-look-back", lookBack: isOn ? null : lookBack })}
    >
      <Icon name="screen" />
      {isOn ? words.offWall : words.toWall}
    </button>
  );
}
