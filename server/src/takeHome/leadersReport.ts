import { tableCards } from "@buurtbord/shared/activities/tableCards.ts";
import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type { GroupId } from "@buurtbord/shared/board/ids.ts";
import { checksOf } from "./checksOf.ts";
import type { Photos } from "./Photos.ts";
import { pollsOf } from "./pollsOf.ts";
import type { TableTold } from "./report/ReportMatter.ts";
import type { ReportPart } from "./report/ReportPart.ts";
import { report } from "./report/report.ts";
import type { TakenBoard } from "./TakenBoard.ts";

/**
 * The report for whoever leads, in the board's language: with what was missed, and what grew. `besides`: what comes
 * after it.
 */
export function leadersReport(
  taken: TakenBoard,
  photos: Photos,
  besides: readonly ReportPart[] = [],
): Promise<string> {
  const { board, missed, growth } = taken;
  const { language, title, activity, exportedAt, cards, connections, worksheet } = board;
  const polls = [...pollsOf(board), ...checksOf(board)];
  const leading = { language, missed, growth, polls, tables: tablesTold(taken) };
  const matter = { language, title, activity, asOf: exportedAt, cards, connections, worksheet, leading };
  return report(matter, ({ photo }) => (photo && photos.get(photo.name)) ?? null, besides);
}

/** As on the evening's page: without what whoever leads left out there. */
function tablesTold({ board: evening, tables = [] }: TakenBoard): readonly TableTold[] {
  const { leftOut, withoutPhoto, tables: choice } = evening.page ?? PLAIN_PAGE;
  if (choice === "left-out") return [];
  return tables.map(({ group, name, board }) => ({
    name,
    pitch: pitchOf(evening, group),
    cards: tableCards(board, board.cards)
      .filter(({ id }) => !leftOut.includes(id))
      .map(({ photo, ...card }) => (photo && !withoutPhoto.includes(card.id) ? { ...card, photo } : card)),
  }));
}

function pitchOf({ groups, cards }: TakenBoard["board"], group: GroupId): string {
  const pitch = groups.find(({ id }) => id === group)?.pitch;
  return cards.find(({ id }) => id === pitch)?.text ?? "";
}
