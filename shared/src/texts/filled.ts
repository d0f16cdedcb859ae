import compile from "icu-minify/compile";
import format, { type CompiledMessage } from "icu-minify/format";
import { LANGUAGE_FACES, type ResidentLanguage } from "../board/ResidentLanguage.ts";

export type Values = Readonly<Record<string, string | number>>;

/** Every message is a constant of the program, so there are never many. */
const compiled = new Map<string, CompiledMessage>();
const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const formatters = {
  getPluralRules: (locale: string) => kept(plurals, locale, () => new Intl.PluralRules(locale)),
  getNumberFormat: (locale: string) => kept(numbers, locale, () => new Intl.NumberFormat(locale)),
  getDateTimeFormat: (locale: string) => new Intl.DateTimeFormat(locale),
} as const;

/**
 * A message in ICU MessageFormat with its blanks filled in: `{name}`, `{n, plural, one {# dot} other {# dots}}`. Throws
 * when it is no such message.
 */
export function filled(language: ResidentLanguage, message: string, values: Values): string {
  const whole = kept(compiled, message, () => compile(message));
  return String(format(whole, LANGUAGE_FACES[language].locale, { ...values }, { formatters }));
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
