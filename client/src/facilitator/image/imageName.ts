/** What a computer does not allow in the name of a file, or reads as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_IN_NAMES = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;
const LONGEST = 80;

/** `De Waterkant 2026-11-21.png`, by this computer's clock. */
export function imageName(title: string, at: Date, ending: "png" | "svg" | "webm" | "mp4"): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const name = nameOf(title);
  return `${name === "" ? "" : `${name} `}${day}.${ending}`;
}

/** A board's title with what comes behind it: `De Waterkant - verslag.html`. */
export function fileName(title: string, rest: string): string {
  return `${nameOf(title)}${rest}`.trim();
}

function nameOf(title: string): string {
  return [...title.replace(NOT_IN_NAMES, " ").trim()].slice(0, LONGEST).join("").replace(/^\.+/, "");
}
