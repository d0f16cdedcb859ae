import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type BringTexts, LEFT_SHAPES, type LeftShape } from "../../texts/bring/BringTexts.ts";
import type { DrawnMaterial } from "./Material.ts";

interface DrawingPartProps {
  readonly words: BringTexts;
  readonly language: Language;
  readonly material: DrawnMaterial;
  readonly onChange: (material: DrawnMaterial) => void;
}

/** What a tldraw file holds: what becomes a card, what stays a drawing, and what is left behind. */
export function DrawingPart({ words, language, material, onChange }: DrawingPartProps) {
  const { drawing } = words;
  const { texts, drawings, leftOut } = material.found;
  const what = [...leftOut].map(([shape, n]) => filled(language, drawing.shapes[nameOf(shape)], { n }));
  return (
    <section className="breng-tekening">
      {texts.length + drawings.size === 0 && <p>{drawing.nothing}</p>}
      {texts.length > 0 && (
        <label className="breng-vink">
          <input
            type="checkbox"
            checked={material.withCards}
            onChange={({ target }) => onChange({ ...material, withCards: target.checked })}
          />
          {filled(language, drawing.cards, { n: texts.length })}
        </label>
      )}
      {drawings.size > 0 && (
        <label className="breng-vink">
          <input
            type="checkbox"
            checked={material.withDrawings}
            onChange={({ target }) => onChange({ ...material, withDrawings: target.checked })}
          />
          {filled(language, drawing.drawings, { n: drawings.size })}
        </label>
      )}
      {what.length > 0 && (
        <p>{filled(language, drawing.leftOut, { what: new Intl.ListFormat(language).format(what) })}</p>
      )}
    </section>
  );
}

function nameOf(shape: string): LeftShape {
  return LEFT_SHAPES.find((known) => known === shape) ?? "other";
}
