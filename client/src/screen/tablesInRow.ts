/** How many tables lie beside each other on a wall, so that all are as large as they can be. */
export function tablesInRow(tables: number): number {
  if (tables <= 3) return Math.max(tables, 1);
  if (tables <= 8) return Math.ceil(tables / 2);
  if (tables <= 15) return Math.ceil(tables / 3);
  return Math.ceil(tables / 5);
}
