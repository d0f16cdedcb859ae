import type { Language } from "@buurtbord/shared/board/Language.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { NumberStyle } from "./numberStyles.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Spreadsheets count days from here: 1900 has a 29 February that never was, so that day 61 is 1 March 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/** A number of a spreadsheet as somebody would write it by hand. `from1904`: see WorkbookParts. */
export function numberWords(
  value: string,
  style: NumberStyle,
  language: Language,
  from1904: boolean,
): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return "";
  const at = (from1904 ? DAY_0_OF_1904 : DAY_0) + Math.round(number * DAY_MS);
  const when = (format: Intl.DateTimeFormatOptions) =>
    Math.abs(at) < 8.64e15
      ? new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(at)
      : "";
  switch (style) {
    case "day":
      return when({ dateStyle: "long" });
    case "time":
      return when({ timeStyle: "short" });
    case "day-and-time":
      return when({ dateStyle: "long", timeStyle: "short" });
    case "percent":
      return `${plain(number * 100, language)}%`;
    case "number":
      return plain(number, language);
    default:
      return unreachable(style);
  }
}

/** As many figures as a spreadsheet keeps, and no points between thousands: a number may be a house's. */
function plain(number: number, language: Language): string {
  const kept = Number(number.toPrecision(15));
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 12 }).format(kept);
}
