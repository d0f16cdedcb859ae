import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BringTexts } from "../../texts/bring/BringTexts.ts";
import type { ColumnMapping } from "./columnMapping.ts";
import type { ReadTable } from "./readTable.ts";

interface ColumnsPartProps {
  readonly words: BringTexts;
  readonly language: Language;
  readonly table: ReadTable;
  readonly mapping: ColumnMapping;
  readonly hasFields: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const LONGEST_EXAMPLE = 24;

/** Which column says what: guessed, and changed with a tap. */
export function ColumnsPart({ words, language, table, mapping, hasFields, onChange }: ColumnsPartProps) {
  const { columns } = words;
  const example = (column: number) => {
    const cells = table.rows.map((row) => row.cells[column] ?? "");
    const [first = ""] = cells.filter((cell) => cell !== "");
    return [...first].slice(0, LONGEST_EXAMPLE).join("");
  };
  const all = Array.from({ length: table.columns }, (_, column) => ({
    column,
    name: filled(language, columns.column, { n: column + 1, example: example(column) }),
  }));
  const choice = (word: string, chosen: number | null, choose: (column: number | null) => void) => (
    <label>
      {word}
      <select
        className="invoer"
        value={chosen ?? ""}
        onChange={({ target }) => choose(target.value === "" ? null : Number(target.value))}
      >
        {choose !== chooseText && <option value="">{columns.none}</option>}
        {all.map(({ column, name }) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const chooseText = (text: number | null) => onChange({ ...mapping, text: text ?? 0 });
  return (
    <fieldset className="breng-kolommen">
      <legend>{columns.title}</legend>
      {choice(columns.text, mapping.text, chooseText)}
      {hasFields && choice(columns.field, mapping.field, (field) => onChange({ ...mapping, field }))}
      {choice(columns.kind, mapping.kind, (kind) => onChange({ ...mapping, kind }))}
      <label className="breng-vink">
        <input
          type="checkbox"
          checked={mapping.hasHeadings}
          onChange={({ target }) => onChange({ ...mapping, hasHeadings: target.checked })}
        />
        {columns.headings}
      </label>
    </fieldset>
  );
}
