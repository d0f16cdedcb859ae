import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Fragment } from "react";
import type { BringTexts } from "../../texts/bring/BringTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { type ColumnMapping, namesLeft } from "./columnMapping.ts";
import type { ReadTable } from "./readTable.ts";
import { sideWordsOf } from "./sideWords.ts";

interface ColumnsPartProps {
  readonly words: BringTexts;
  readonly language: Language;
  readonly table: ReadTable;
  readonly mapping: ColumnMapping;
  readonly activity: Activity;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const LONGEST_EXAMPLE = 24;

/** Which column says what: guessed, and changed with a tap. */
export function ColumnsPart({ words, language, table, mapping, activity, onChange }: ColumnsPartProps) {
  const { columns } = words;
  const example = (column: number) => {
    const cells = table.rows.map((row) => row.cells[column] ?? "");
    const [first = ""] = cells.filter((cell) => cell !== "");
    return [...first].slice(0, LONGEST_EXAMPLE).join("");
  };
  const names = namesLeft(table, mapping);
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
      {activity.fields.length > 0 &&
        choice(columns.field, mapping.field, (field) => onChange({ ...mapping, field }))}
      {choice(columns.kind, mapping.kind, (kind) => onChange({ ...mapping, kind }))}
      {sideWordsOf(activity).map((word) => (
        <Fragment key={word}>
          {choice(columns.beside[word], mapping.beside[word], (column) =>
            onChange({ ...mapping, beside: { ...mapping.beside, [word]: column } }),
          )}
        </Fragment>
      ))}
      <label className="breng-vink">
        <input
          type="checkbox"
          checked={mapping.hasHeadings}
          onChange={({ target }) => onChange({ ...mapping, hasHeadings: target.checked })}
        />
        {columns.headings}
      </label>
      {names.length > 0 && (
        <p className="breng-namen">
          <Icon name="nameless" />
          {filled(language, columns.names, { n: names.length, names: names.join(", ") })}
        </p>
      )}
    </fieldset>
  );
}
