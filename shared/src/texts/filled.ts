/** A sentence with its blanks filled in: `{name}` becomes the value called `name`. A blank without a value stays. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
