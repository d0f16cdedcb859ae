import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { sheetFieldsOf } from "@buurtbord/shared/activities/sheetFieldOf.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import { pitchesTextsIn } from "../texts/pitches/pitchesTextsIn.ts";
import { sheetTextsIn } from "../texts/sheet/sheetTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { BarButton } from "./BarButton.tsx";
import type { Act } from "./DeskActions.ts";
import { StepClockPart } from "./evening/StepClockPart.tsx";
import { StepsPart } from "./evening/StepsPart.tsx";
import { whatIsHidden } from "./evening/whatIsHidden.ts";
import type { Side } from "./Side.ts";
import "./bottomBar.css";

interface BottomBarProps {
  readonly board: Board;
  readonly status: BoardStatus;
  readonly texts: TableTexts;
  readonly act: Act;
  /** What stands beside the board. */
  readonly side: Side | null;
  readonly onSide: (side: Side | null) => void;
  /** How many cards wait to be looked at. */
  readonly waiting: number;
  readonly isRevealing: boolean;
  readonly onReveal: () => void;
  readonly onCountDots: () => void;
}

/** What leads the evening, with words on each button; what one does on the board itself is in the tools beside it. */
export function BottomBar(props: BottomBarProps) {
  const { board, status, texts, act, side, onSide, waiting } = props;
  const { bar, evening } = texts.facilitator;
  const isOpen = board.adding === "open";
  const isWritten = stepOf(board).verbs.includes("add");
  const looksUp = board.meeting.phones === "look-up";
  const isBlack = board.meeting.wall === "black";
  const toggled = (one: Side) => () => onSide(side === one ? null : one);
  return (
    <nav className="onderbalk" data-part="bar" aria-label={bar.name}>
      <StepsPart
        board={board}
        texts={texts}
        act={act}
        isProgrammeOpen={side === "programme"}
        onProgramme={toggled("programme")}
      />
      <StepClockPart clock={status.clock} texts={texts} act={act} />
      <ShowPart {...props} />
      <div className="balk-zaal">
        {isOpen && !isWritten ? (
          <BarButton icon="lock" words={bar.addingNotNow} onPress={null} />
        ) : (
          <BarButton
            icon={isOpen ? "open" : "lock"}
            words={isOpen ? bar.addingOpen : bar.addingClosed}
            onPress={() => void act({ type: isOpen ? "close-adding" : "open-adding" })}
          />
        )}
        <BarButton
          icon="eye"
          words={evening.bar.lookUp}
          isOn={looksUp}
          onPress={() => void act({ type: "set-phones", phones: looksUp ? "open" : "look-up" })}
        />
        <BarButton
          icon="screen"
          words={evening.bar.black}
          isOn={isBlack}
          onPress={() => void act({ type: "set-wall", wall: isBlack ? "shown" : "black" })}
        />
        {activityOf(board).kinds.some(({ isPitch }) => isPitch) && (
          <BarButton
            icon="talk"
            words={pitchesTextsIn(texts.language).title}
            isOn={side === "pitches"}
            onPress={toggled("pitches")}
          />
        )}
        <BarButton
          icon="hand"
          words={evening.waiting.title}
          count={waiting}
          countWords={filled(texts.language, evening.waiting.count, { n: waiting })}
          isOn={side === "waiting"}
          onPress={toggled("waiting")}
        />
        {sheetFieldsOf(board).length > 0 && (
          <BarButton
            icon="note"
            words={sheetTextsIn(texts.language).title}
            isOn={side === "sheet"}
            onPress={toggled("sheet")}
          />
        )}
        <BarButton icon="list" words={bar.list} isOn={side === "list"} onPress={toggled("list")} />
      </div>
    </nav>
  );
}

/** What lies closed and can be laid open; not there when nothing is hidden. */
function ShowPart({ board, status, texts, isRevealing, onReveal, onCountDots }: BottomBarProps) {
  const { reveal } = texts.facilitator.evening;
  const drafts = status.presence?.drafts ?? 0;
  const hidden = whatIsHidden(board, status.presence);
  if (!hidden.drafts && hidden.dots === "none" && !hidden.answers) return null;
  return (
    <div className="balk-toon">
      {hidden.drafts && (
        <BarButton
          icon="leaf"
          words={reveal.action}
          count={drafts}
          countWords={filled(texts.language, reveal.ready, { n: drafts })}
          isOn={isRevealing}
          look="kader"
          onPress={onReveal}
        />
      )}
      {hidden.dots !== "none" && (
        <BarButton
          icon="dot"
          words={hidden.dots === "given" ? reveal.dots : reveal.dotsNotYet}
          look="kader"
          onPress={hidden.dots === "given" ? onCountDots : null}
        />
      )}
      {hidden.answers && <BarButton icon="check" words={reveal.answers} look="kader" onPress={onCountDots} />}
    </div>
  );
}
