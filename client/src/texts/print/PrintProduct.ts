/** What comes out of the printer. */
export const PRINT_PRODUCTS = [
  "poster",
  "table-cards",
  "group-cards",
  "worksheets",
  "blank-cards",
  "questions",
  "fields",
  "board",
] as const;

export type PrintProduct = (typeof PRINT_PRODUCTS)[number];
