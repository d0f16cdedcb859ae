import type { ReadSheet } from "./readTable.ts";

interface SheetChoiceProps {
  readonly word: string;
  readonly sheets: readonly ReadSheet[];
  /** Its place among them. */
  readonly sheet: number;
  readonly onSheet: (sheet: number) => void;
}

/** Which sheet of a file the cards are on. */
export function SheetChoice({ word, sheets, sheet, onSheet }: SheetChoiceProps) {
  return (
    <label>
      {word}
      <select className="invoer" value={sheet} onChange={({ target }) => onSheet(Number(target.value))}>
        {sheets.map(({ name }, n) => (
          <option key={name} value={n}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
