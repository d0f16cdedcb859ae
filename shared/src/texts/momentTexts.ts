import type { Language } from "../board/Language.ts";

interface MomentTexts {
  /** Of a moment that was saved when that step ended: `{step}` */
  readonly after: string;
  /** The same of a step that has no name any more. */
  readonly afterSome: string;
  readonly closing: string;
  /** The first of a board that was made of a moment of another. */
  readonly beginning: string;
}

/** What moments are called that nobody gave a name. */
export const momentTexts: Readonly<Record<Language, MomentTexts>> = {
  nl: {
    after: "Na: {step}",
    afterSome: "Na een stap",
    closing: "Einde van de avond",
    beginning: "Zo begon dit bord",
  },
  en: {
    after: "After: {step}",
    afterSome: "After a step",
    closing: "End of the evening",
    beginning: "How this board began",
  },
};
