import type { Language } from "../board/Language.ts";

interface MomentTexts {
  /** Of a moment that was saved when that step ended: `{step}` */
  readonly after: string;
  /** The same of a step that has no name any more. */
  readonly afterSome: string;
  readonly closing: string;
}

/** What moments are called that are saved by themselves. */
export const momentTexts: Readonly<Record<Language, MomentTexts>> = {
  nl: { after: "Na: {step}", afterSome: "Na een stap", closing: "Einde van de avond" },
  en: { after: "After: {step}", afterSome: "After a step", closing: "End of the evening" },
};
