import { walkXml } from "./walkXml.ts";

/** How a number is shown. */
export type NumberStyle = "number" | "percent" | "day" | "time" | "day-and-time";

/** Those that every spreadsheet knows without being told (ECMA-376, 18.8.30). */
const KNOWN: readonly (readonly [from: number, until: number, style: NumberStyle])[] = [
  [9, 10, "percent"],
  [14, 17, "day"],
  [18, 21, "time"],
  [22, 22, "day-and-time"],
  [27, 31, "day"],
  [32, 35, "time"],
  [36, 36, "day"],
  [45, 47, "time"],
  [50, 58, "day"],
];

/** By the number that a cell names its style with. */
export function numberStyles(xml: string): readonly NumberStyle[] {
  const written = new Map<string, NumberStyle>();
  const styles: NumberStyle[] = [];
  let isOfCells = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === "numFmt") written.set(attribute("numFmtId"), styleOf(attribute("formatCode")));
      if (name === "cellXfs") isOfCells = true;
      if (name !== "xf" || !isOfCells) return;
      const id = attribute("numFmtId");
      styles.push(written.get(id) ?? known(Number(id)));
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

function known(id: number): NumberStyle {
  return KNOWN.find(([from, until]) => id >= from && id <= until)?.[2] ?? "number";
}

/** `d mmmm jjjj`, `[$-413]uu:mm`, `0%`: by its letters, without what stands between quotes or brackets. */
function styleOf(code: string): NumberStyle {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").toLowerCase();
  if (/general|standaard/.test(letters)) return "number";
  const hasTime = /[hsu]/.test(letters) || /am\/pm/.test(letters);
  const hasDay = /[dyj]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDay) return hasTime ? "day-and-time" : "day";
  if (hasTime) return "time";
  return letters.includes("%") ? "percent" : "number";
}
