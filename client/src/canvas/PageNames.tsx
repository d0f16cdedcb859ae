import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { NameAbove } from "./namesAbove.ts";

interface PageNamesProps {
  readonly board: Board;
  readonly names: readonly NameAbove[];
  /** Where the page begins below the instruction, in pixels. */
  readonly head: number;
  /** Pixels to a unit of a wall of 1080 lines. */
  readonly unit: number;
}

/** On the rim of the instruction's strip: which column it is of which only the lower part lies there. */
export function PageNames({ board, names, head, unit }: PageNamesProps) {
  const { fields } = boardTexts(board);
  return names.map(({ field, icon, tint, x, w }) => (
    <div
      key={field}
      className="wand-vak"
      aria-hidden="true"
      style={{
        zoom: unit,
        insetBlockStart: head / unit,
        insetInlineStart: x / unit,
        maxInlineSize: w / unit,
        background: `var(--${tint})`,
      }}
    >
      <Icon name={icon} />
      <b>{fields[field]?.name}</b>
    </div>
  ));
}
