/** Characters that XML does not know, not even escaped: control characters, halves of a pair, two that mean nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text without what XML has no way to write. */
export function known(text: string): string {
  return text.replace(UNKNOWN, "");
}

/** People's words as they may stand in an XML file, between tags or in an attribute. */
export function escaped(text: string): string {
  return known(text).replace(/[&<>"']/g, (character) => NAMES[character] ?? "");
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `inside` is XML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      tag += ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`;
  }
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** A hundredth is finer than anybody sees. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
