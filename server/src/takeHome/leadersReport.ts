import { pollsOf } from "./pollsOf.ts";
import type { ReportPart } from "./report/ReportPart.ts";
import { report } from "./report/report.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import type { Photos } from "./takeHomeFiles.ts";

/**
 * The report for whoever leads, in the board's language: with what was missed, and what grew. `besides`: what comes
 * after it.
 */
export function leadersReport(
  { board, missed, growth }: TakenBoard,
  photos: Photos,
  besides: readonly ReportPart[] = [],
): Promise<string> {
  const { language, title, activity, exportedAt, cards, connections, worksheet } = board;
  const leading = { language, missed, growth, polls: pollsOf(board) };
  const matter = { language, title, activity, asOf: exportedAt, cards, connections, worksheet, leading };
  return report(matter, ({ photo }) => (photo && photos.get(photo.name)) ?? null, besides);
}
