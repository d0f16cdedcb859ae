import compile from "icu-minify/compile";
import format, { type CompiledMessage } from "icu-minify/format";
import { LANGUAGE_FACES, type ResidentLanguage } from "../board/ResidentLanguage.ts";

/** Words for a blank, a number to count with, or a choice among those that the message knows. */
export type Values = Readonly<Record<string, string | number | { readonly choice: string }>>;

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
 * when it is no such message. In a language from right to left, what fills a blank has a direction of its own.
 */
export function filled(language: ResidentLanguage, message: string, values: Values): string {
  const whole = kept(compiled, message, () => compile(message));
  const { locale, direction } = LANGUAGE_FACES[language];
  return String(format(whole, locale, plain(values, direction === "rtl" ? apart : String), { formatters }));
}

const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** What people wrote, from left to right perhaps, leaves the marks around it where they belong. */
function apart(words: string): string {
  return `${ISOLATE}${words}${END_OF_ISOLATE}`;
}

function plain(values: Values, asShown: (words: string) => string): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]) => {
    if (typeof value === "object") return [name, value.choice] as const;
    return [name, typeof value === "string" ? asShown(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
