import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Backstage } from "../sync/boardSync/BackstageCopy.ts";
import type { StepClock } from "../sync/StepClock.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { Act } from "./DeskActions.ts";
import type { LayAnew } from "./deedsFor.ts";
import { HarvestPanel } from "./harvest/HarvestPanel.tsx";
import { ListView } from "./ListView.tsx";
import { PitchesPanel } from "./pitches/PitchesPanel.tsx";
import { ProgrammePanel } from "./programme/ProgrammePanel.tsx";
import type { Secrets } from "./Secrets.ts";
import type { Side } from "./Side.ts";
import { SheetPanel, type SheetPanelProps } from "./sheet/SheetPanel.tsx";
import { WaitingPanel } from "./waiting/WaitingPanel.tsx";

interface SidePanelProps {
  /** Null: nothing. */
  readonly side: Side | null;
  readonly board: Board;
  readonly backstage: Backstage;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  /** What is selected on the canvas. */
  readonly selected: readonly CardId[];
  readonly onRemove: (cardIds: readonly CardId[]) => void;
  readonly onLay: LayAnew;
  /** The list is all there is: there is no room for a canvas. */
  readonly isListHome: boolean;
  /** Of whoever tells a pitch. */
  readonly floorClock: StepClock | null;
  readonly secrets: Secrets;
  /** To make the harvest page ready. */
  readonly onPage: () => void;
  readonly onClose: () => void;
  /** Where a worksheet is written. */
  readonly sheet: Pick<SheetPanelProps, "connection" | "copy">;
}

/** One panel at a time beside the board, or in its place where there is no room for both. */
export function SidePanel({
  side,
  backstage,
  selected,
  onRemove,
  onLay,
  isListHome,
  floorClock,
  secrets,
  onPage,
  sheet,
  ...common
}: SidePanelProps) {
  switch (side) {
    case null:
      return null;
    case "list":
      return (
        <ListView
          {...common}
          backstage={backstage}
          selected={selected}
          onRemove={onRemove}
          onLay={onLay}
          onClose={isListHome ? null : common.onClose}
        />
      );
    case "programme":
      return <ProgrammePanel {...common} />;
    case "waiting":
      return <WaitingPanel {...common} backstage={backstage} />;
    case "pitches":
      return <PitchesPanel {...common} floorClock={floorClock} />;
    case "harvest":
      return <HarvestPanel {...common} secrets={secrets} onPage={onPage} />;
    case "sheet":
      return (
        <SheetPanel
          board={common.board}
          token={secrets.token}
          texts={common.texts}
          lead={{ act: common.act, say: common.say }}
          onClose={common.onClose}
          {...sheet}
        />
      );
    default:
      return unreachable(side);
  }
}
