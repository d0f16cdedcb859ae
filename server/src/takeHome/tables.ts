import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Card, namesOn } from "@buurtbord/shared/board/Card.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import Papa from "papaparse";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** By this Excel knows that it is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The cards as a table (RFC 4180), in the order in which they came. */
export function cardsCsv(board: BoardExport): string {
  const { columns } = takeHomeTexts[board.language];
  const { kinds, fields } = activityTexts(activityOf(board), board.language);
  const rows = board.cards.map((card) => ({
    [columns.card]: card.id,
    [columns.kind]: kinds[card.kind]?.name ?? card.kind,
    [columns.field]: card.field === null ? "" : (fields[card.field]?.name ?? card.field),
    [columns.text]: card.text,
    [columns.said]: card.said?.times ?? 1,
    [columns.dots]: card.votes,
    [columns.people]: card.joined,
    [columns.name]: namesOn(card).join(", "),
    [columns.when]: card.agreement?.when ?? "",
    [columns.added]: new Date(card.addedAt).toISOString(),
    [columns.photo]: photoFile(card),
  }));
  return csv(board, rows);
}

/** The lines between them, each with the words of both its ends. */
export function linesCsv(board: BoardExport): string {
  const { columns } = takeHomeTexts[board.language];
  const texts = new Map(board.cards.map(({ id, text }) => [id, text]));
  const rows = board.connections.map(({ from, to, word }) => ({
    [columns.from]: texts.get(from) ?? "",
    [columns.to]: texts.get(to) ?? "",
    [columns.word]: word ?? "",
    [`${columns.from} (${columns.card})`]: from,
    [`${columns.to} (${columns.card})`]: to,
  }));
  return csv(board, rows);
}

function photoFile({ photo }: Card): string {
  return photo === undefined ? "" : `photos/${photo.name}.webp`;
}

/** What a spreadsheet would take for a formula stands behind a quote: people may write anything on a card. */
function csv({ language }: BoardExport, rows: readonly Readonly<Record<string, string | number>>[]): string {
  const { separator } = takeHomeTexts[language];
  return (
    BYTE_ORDER_MARK + Papa.unparse([...rows], { delimiter: separator, escapeFormulae: true, newline: "\r\n" })
  );
}
