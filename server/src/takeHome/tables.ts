import { type Card, namesOn } from "@buurtbord/shared/board/Card.ts";
import Papa from "papaparse";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";
import { wordsOf } from "./wordsOf.ts";

/** By this Excel knows that it is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The cards as a table (RFC 4180), in the order in which they came. */
export function cardsCsv(board: BoardExport): string {
  const { columns, cameTrue } = takeHomeTexts[board.language];
  const words = wordsOf(board);
  const rows = board.cards.map((card) => ({
    [columns.card]: card.id,
    [columns.kind]: words.kind(card),
    [columns.field]: words.field(card),
    [columns.text]: card.text,
    [columns.said]: card.said?.times ?? 1,
    [columns.dots]: card.votes,
    [columns.people]: card.joined,
    [columns.name]: namesOn(card).join(", "),
    [columns.when]: card.agreement?.when ?? "",
    [columns.fulfilled]: card.fulfilled === undefined ? "" : (card.fulfilled.story ?? cameTrue),
    [columns.added]: new Date(card.addedAt).toISOString(),
    [columns.photo]: photoFile(card),
  }));
  return csv(board, rows);
}

/** The lines between them, each with the words of both its ends. */
export function linesCsv(board: BoardExport): string {
  const { columns } = takeHomeTexts[board.language];
  const { text } = wordsOf(board);
  const rows = board.connections.map(({ from, to, word }) => ({
    [columns.from]: text(from),
    [columns.to]: text(to),
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
