import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import type { Paper } from "./tiles.ts";

/** Cards beside and below one another on a sheet. */
const CARDS_ON: Readonly<Record<Paper, { readonly columns: number; readonly rows: number }>> = {
  A4: { columns: 2, rows: 3 },
  A3: { columns: 3, rows: 4 },
};

/** One sheet of cards of the same kind: so a stack of one kind is typed without choosing anew. */
export interface BlankPage {
  readonly kind: CardKind;
  readonly numbers: readonly number[];
}

/** `sheets` of each kind; the numbers go on over all of them, so that each is there once. */
export function blankPages(
  kinds: readonly CardKind[],
  { first, sheets, paper }: { readonly first: number; readonly sheets: number; readonly paper: Paper },
): readonly BlankPage[] {
  const { columns, rows } = CARDS_ON[paper];
  const onOne = columns * rows;
  return kinds
    .flatMap((kind) => Array.from({ length: sheets }, () => kind))
    .map((kind, page) => ({
      kind,
      numbers: Array.from({ length: onOne }, (_, at) => first + page * onOne + at),
    }));
}
