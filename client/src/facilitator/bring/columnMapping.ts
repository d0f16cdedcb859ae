import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { BroughtRow } from "./broughtCards.ts";
import type { ReadRow, ReadTable } from "./readTable.ts";
import { type SideWord, sideWordsOf } from "./sideWords.ts";

/** Which column of a table says what, counted from 0; null: none does. */
export interface ColumnMapping {
  readonly text: number;
  readonly field: number | null;
  readonly kind: number | null;
  readonly beside: Readonly<Record<SideWord, number | null>>;
  /** Whether the first row names the columns. */
  readonly hasHeadings: boolean;
}

/** What people and our own tables put above a column. */
const HEADINGS = {
  text: ["tekst", "text", "kaart", "kaartje", "card", "wens", "wish", "idee", "idea", "wat", "what"],
  field: ["vak", "field", "bouwsteen", "thema", "theme", "categorie", "category"],
  kind: ["soort", "kind", "type"],
  when: ["wanneer", "when", "datum", "date"],
  firstStep: ["eerste stap", "first step"],
  line: ["in één zin", "in one line"],
  names: ["wie", "who", "naam", "name", "namen", "names", "verteld door", "told by"],
};

const NOTHING_BESIDE = { when: null, firstStep: null, line: null } as const;

/** A first guess, which a person looks at: by the headings, else by what stands in the columns. */
export function guessedMapping(table: ReadTable, activity: Activity, words: ActivityTexts): ColumnMapping {
  const [first] = table.rows;
  const headings = first?.cells.map((cell) => cell.toLocaleLowerCase()) ?? [];
  const headed = (names: readonly string[]) => {
    const found = names.map((name) => headings.indexOf(name)).find((column) => column >= 0);
    return found ?? null;
  };
  const said = sideWordsOf(activity).map((word) => [word, headed(HEADINGS[word])] as const);
  const beside = { ...NOTHING_BESIDE, ...Object.fromEntries(said) };
  const [text, field, kind] = [headed(HEADINGS.text), headed(HEADINGS.field), headed(HEADINGS.kind)];
  const hasHeadings = (text ?? field ?? kind) !== null;
  const known = (
    things: readonly { readonly id: string }[],
    of: ActivityTexts["fields"] | ActivityTexts["kinds"],
  ) => columnOf(table, hasHeadings, new Set(things.map(({ id }) => of[id]?.name.toLocaleLowerCase() ?? id)));
  const guessed = {
    field: field ?? known(activity.fields, words.fields),
    kind: kind ?? known(activity.kinds, words.kinds),
  };
  return {
    ...guessed,
    beside,
    text: text ?? wordiest(table, [guessed.field, guessed.kind, ...Object.values(beside)]),
    hasHeadings,
  };
}

/** What stands above columns with names of people, which stay in the file. */
export function namesLeft({ rows }: ReadTable, { text, hasHeadings }: ColumnMapping): readonly string[] {
  const [headings, ...others] = rows;
  if (headings === undefined || !hasHeadings) return [];
  return headings.cells.filter(
    (heading, column) =>
      column !== text &&
      HEADINGS.names.includes(heading.toLocaleLowerCase()) &&
      others.some(({ cells }) => cells[column] !== ""),
  );
}

/** The rows as they are to become cards. */
export function broughtRows(table: ReadTable, mapping: ColumnMapping): readonly BroughtRow[] {
  const { text, field, kind, beside, hasHeadings } = mapping;
  // A field or a kind may be written once beside all its cards; a text that is as high as three rows is one card.
  const said = ({ cells, merged }: ReadRow, column: number | null) =>
    column === null ? "" : cells[column] || (merged?.get(column) ?? "");
  return table.rows.slice(hasHeadings ? 1 : 0).map((row) => ({
    row: row.row,
    text: row.cells[text] ?? "",
    field: said(row, field),
    kind: said(row, kind),
    beside: {
      when: said(row, beside.when),
      firstStep: said(row, beside.firstStep),
      line: said(row, beside.line),
    },
  }));
}

/** The column in which most cells are one of these words; null: there is none. */
function columnOf(
  { rows, columns }: ReadTable,
  hasHeadings: boolean,
  names: ReadonlySet<string>,
): number | null {
  const all = rows.slice(hasHeadings ? 1 : 0);
  for (let column = 0; column < columns; column++) {
    const knows = all.filter(({ cells }) => names.has(cells[column]?.toLocaleLowerCase() ?? ""));
    if (knows.length * 2 > all.length) return column;
  }
  return null;
}

/** The column with the longest cells, but for these. */
function wordiest({ rows, columns }: ReadTable, taken: readonly (number | null)[]): number {
  const length = (column: number) => rows.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0);
  const free = Array.from({ length: columns }, (_, n) => n).filter((n) => !taken.includes(n));
  return free.toSorted((one, other) => length(other) - length(one))[0] ?? 0;
}
