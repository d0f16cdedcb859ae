import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { PanelProps } from "../PanelProps.ts";
import type { Typed } from "../Typed.ts";
import type { ChangeTyped } from "../useTyped.ts";
import type { OwnSheet } from "./ownSheet.ts";

/** The worksheet as this phone has it. */
export interface SheetInHand {
  readonly sheet: OwnSheet;
  /** How many people at the table are typing, this one included. */
  readonly writing: number;
  readonly forget: (id: CommandId) => void;
}

export interface WorkPanelProps extends PanelProps, SheetInHand {
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
}
