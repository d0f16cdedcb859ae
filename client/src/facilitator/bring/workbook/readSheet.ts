import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { ReadRow, ReadTable } from "../readTable.ts";
import { tableOf } from "../readTable.ts";
import { numberWords } from "./cellWords.ts";
import type { NumberStyle } from "./numberStyles.ts";
import { walkXml } from "./walkXml.ts";
import { unescaped } from "./workbookParts.ts";

/** What cells of all sheets point to. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
  readonly language: Language;
}

/** Of more than so many nobody makes cards; a sheet may have a million. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 64;

/** The rows of one sheet in which something stands, numbered as the spreadsheet does. Null: there is nothing in it. */
export function readSheet(xml: string, sources: CellSources): ReadTable | null {
  const sheet = new SheetReading(sources);
  walkXml(xml, sheet, () => sheet.rows.size > MOST_ROWS);
  const rows = [...sheet.rows].map(([row, cells]): ReadRow => {
    const merged = sheet.mergedInto(row);
    return { row, cells, ...(merged.size > 0 && { merged }) };
  });
  return tableOf(rows.slice(0, MOST_ROWS));
}

class SheetReading {
  readonly rows = new Map<number, string[]>();
  readonly #sources: CellSources;
  readonly #merges: { readonly column: number; readonly top: number; readonly until: number }[] = [];
  #row = 0;
  #column = -1;
  #cell = { type: "", style: 0, value: "" };
  #isValue = false;
  /** How a text is pronounced stands beside it. */
  #isSound = false;

  constructor(sources: CellSources) {
    this.#sources = sources;
  }

  open(name: string, attribute: (name: string) => string): void {
    switch (name) {
      case "row":
        this.#row = Number(attribute("r")) || this.#row + 1;
        this.#column = -1;
        break;
      case "c":
        this.#column = columnOf(attribute("r")) ?? this.#column + 1;
        this.#cell = { type: attribute("t"), style: Number(attribute("s")), value: "" };
        break;
      case "v":
      case "t":
        this.#isValue = true;
        break;
      case "rPh":
        this.#isSound = true;
        break;
      case "mergeCell":
        this.#merge(attribute("ref"));
        break;
    }
  }

  text(piece: string): void {
    if (this.#isValue && !this.#isSound) this.#cell.value += piece;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#isValue = false;
    if (name === "rPh") this.#isSound = false;
    if (name !== "c" || this.#column >= MOST_COLUMNS) return;
    const words = this.#words();
    if (words === "") return;
    const cells = this.rows.get(this.#row) ?? [];
    while (cells.length < this.#column) cells.push("");
    cells[this.#column] = words;
    this.rows.set(this.#row, cells);
  }

  /** What stands in a cell that reaches down to this row, by column. */
  mergedInto(row: number): ReadonlyMap<number, string> {
    const reaching = this.#merges.filter(({ top, until }) => row > top && row <= until);
    return new Map(reaching.map(({ column, top }) => [column, this.rows.get(top)?.[column] ?? ""] as const));
  }

  #merge(reference: string): void {
    const [, top, until] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(reference) ?? [];
    const column = columnOf(reference);
    const isDown = column !== null && Number(until) > Number(top);
    if (isDown && this.#merges.length < MOST_ROWS)
      this.#merges.push({ column, top: Number(top), until: Number(until) });
  }

  /** Of a formula what came out of it; of one that went wrong nothing. */
  #words(): string {
    const { texts, styles, from1904, language } = this.#sources;
    const { type, style, value } = this.#cell;
    switch (type) {
      case "s":
        return (texts[Number(value)] ?? "").trim();
      case "str":
      case "inlineStr":
        return unescaped(value).trim();
      case "d": // ISO 8601
        return numberWords(String(Date.parse(value) / 86_400_000 + 25_569), "day", language, false);
      case "e":
        return "";
      case "b":
        return value === "1" ? "✓" : "";
      default:
        return numberWords(value, styles[style] ?? "number", language, from1904);
    }
  }
}

/** From 0; null: not said. */
function columnOf(reference: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
