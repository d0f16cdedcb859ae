import { codePoints } from "@buurtbord/shared/board/text.ts";

/** Of the square of the letters' height: what a letter takes of a sheet, with the white that lines end in. */
const LETTER_AREA = 0.7;

/** How high the letters of a title may be to fit into its place whole, however long it is. All in the same unit. */
export function titleSize(
  title: string,
  place: { readonly w: number; readonly h: number },
  most: number,
): number {
  const fitting = Math.sqrt((place.w * place.h) / (LETTER_AREA * Math.max(1, codePoints(title))));
  return Math.round(Math.min(most, fitting) * 10) / 10;
}
