/** In the order in which they lie in the workbook. */
export const TABLE_NAMES = ["cards", "lines", "dots", "agreements", "answers", "worksheet", "log"] as const;

export type TableName = (typeof TABLE_NAMES)[number];
