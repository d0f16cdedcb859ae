/** What stands in a cell; null: nothing. A day with its time is milliseconds since 1970, as `{ at }`. */
export type Cell = string | number | { readonly at: number } | null;

/** Rows under headings, for a spreadsheet. */
export interface Table {
  readonly columns: readonly {
    readonly heading: string;
    /** In characters: at most so wide. */
    readonly width: number;
    /** On the screen only, for programs and who looks closely. Only columns at the end. */
    readonly isOffPaper?: true;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a table of these. */
export interface Column<Thing> {
  readonly heading: string;
  readonly width: number;
  readonly isOffPaper?: true;
  readonly cell: (thing: Thing) => Cell;
}

export function tableOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): Table {
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  };
}
