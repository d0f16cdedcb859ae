import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { CanvasTool } from "../canvas/CanvasHands.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import "./bottomBar.css";

interface BottomBarProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  /** Null: there is no canvas to use a tool on. */
  readonly tool: CanvasTool | null;
  readonly onTool: (tool: CanvasTool) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly onSnapshots: () => void;
  /** Whether the list is open; null: it always is. */
  readonly list: boolean | null;
  readonly onList: () => void;
}

/** What one does in an evening, with words on each button. */
export function BottomBar(props: BottomBarProps) {
  const { board, texts, act, tool, onTool } = props;
  const { bar } = texts.facilitator;
  const isOpen = board.adding === "open";
  const toolButton = (what: CanvasTool, icon: IconName, words: string) => (
    <BarButton
      icon={icon}
      words={words}
      isOn={tool === what}
      onPress={() => onTool(tool === what ? "select" : what)}
    />
  );
  return (
    <nav className="onderbalk" aria-label={bar.name}>
      <Steps board={board} texts={texts} act={act} />
      <span className="onderbalk-streep" />
      <BarButton
        icon={isOpen ? "open" : "lock"}
        words={isOpen ? bar.addingOpen : bar.addingClosed}
        isOn={isOpen}
        onPress={() => void act({ type: isOpen ? "close-adding" : "open-adding" })}
      />
      <BarButton icon="talk" words={bar.write} isOn={props.isWriting} onPress={props.onWrite} />
      {tool !== null && (
        <>
          {toolButton("connect", "line", bar.line)}
          {toolButton("draw", "pencil", bar.draw)}
          {toolButton("text", "letter", bar.type)}
        </>
      )}
      <BarButton icon="snap" words={bar.snapshot} onPress={props.onSnapshots} />
      {props.list !== null && (
        <BarButton icon="list" words={bar.list} isOn={props.list} onPress={props.onList} />
      )}
      <BarButton icon="undo" words={bar.undo} isDisabled={!props.canUndo} onPress={props.onUndo} />
    </nav>
  );
}

function Steps({ board, texts, act }: Pick<BottomBarProps, "board" | "texts" | "act">) {
  const { bar } = texts.facilitator;
  const step = stepOf(board);
  const at = board.steps.indexOf(step);
  const words = stepWords(activityOf(board), step, board.language);
  const go = (by: 1 | -1) => {
    const to = board.steps[at + by];
    if (to !== undefined) void act({ type: "set-step", stepId: to.id });
  };
  return (
    <div className="onderbalk-stappen">
      <BarButton icon="left" words={bar.previous} isDisabled={at === 0} isBoxed onPress={() => go(-1)} />
      <p aria-live="polite">
        <small>{filled(bar.step, { n: at + 1, all: board.steps.length })}</small>
        <strong>{words?.name}</strong>
      </p>
      <BarButton
        icon="right"
        words={bar.next}
        isDisabled={at === board.steps.length - 1}
        isMain
        onPress={() => go(1)}
      />
    </div>
  );
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly words: string;
  /** Left out: it is not something that is on or off. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly isBoxed?: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

function BarButton({ icon, words, isOn, isDisabled, isBoxed, isMain, onPress }: BarButtonProps) {
  const look = isMain ? " balkknop-hoofd" : isBoxed ? " balkknop-kader" : "";
  return (
    <button
      type="button"
      className={`balkknop${look}`}
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon} />
      {words}
    </button>
  );
}
