export interface FontFace {
  /** Its file's name. */
  readonly file: string;
  /** Whether a letter of this text is in it. */
  has(text: string): boolean;
  /** The same rule with the letters from there. */
  rule(url: string): string;
}

/** The `@font-face` rules of a style sheet. */
export function facesIn(css: string): readonly FontFace[] {
  return css
    .split("@font-face")
    .slice(1)
    .map((block) => {
      const family = found(block, /font-family:\s*"([^"]+)"/);
      const weight = found(block, /font-weight:\s*([^;]+);/);
      const range = found(block, /unicode-range:\s*([^;]+);/).replace(/\s+/g, "");
      const letters = lettersOf(range);
      return {
        file: found(block, /url\("(?:[^"]*\/)?([^"/]+)"\)/),
        has: (text) => letters.test(text),
        rule: (url) =>
          `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};` +
          `src:url(${url}) format("woff2")}`,
      };
    });
}

function found(block: string, part: RegExp): string {
  const [, value] = part.exec(block) ?? [];
  if (value === undefined) throw new Error(`A @font-face without ${part.source}`);
  return value;
}

/** `U+0000-00FF,U+0131` as a class of characters. */
function lettersOf(range: string): RegExp {
  const parts = range.split(",").map((part) => {
    const [from = "", to = from] = part.replace("U+", "").split("-");
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join("")}]`, "u");
}
