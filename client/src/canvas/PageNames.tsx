import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { NameOutOfSight } from "./namesOutOfSight.ts";

interface PageNamesProps {
  readonly board: Board;
  readonly names: readonly NameOutOfSight[];
  /** Where the page begins below the instruction, in pixels. */
  readonly head: number;
  /** Pixels to a unit of a wall of 1080 lines. */
  readonly unit: number;
}

/**
 * Which field it is of which only a part lies there: of a column on the rim of the instruction's strip, of a wide field
 * there where its own name begins beside the page.
 */
export function PageNames({ board, names, head, unit }: PageNamesProps) {
  const { fields } = boardTexts(board);
  return names.map(({ field, icon, tint, x, w, y, covers }) => (
    <div
      key={field}
      className={y === null ? "wand-vak" : "wand-vak wand-vak-in"}
      aria-hidden="true"
      style={{
        zoom: unit,
        insetBlockStart: (y ?? head) / unit,
        insetInlineStart: x / unit,
        minInlineSize: covers / unit,
        maxInlineSize: w / unit,
        background: `var(--${tint})`,
      }}
    >
      <Icon name={icon} />
      <b>{fields[field]?.name}</b>
    </div>
  ));
}
