import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BuurtMonth, CountedByMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BuurtTexts } from "../../texts/buurt/BuurtTexts.ts";
import { CHART, monthLine } from "./monthLine.ts";
import { monthWords } from "./monthWords.ts";

interface MonthChartProps {
  readonly what: CountedByMonth;
  /** The oldest first; two or more. */
  readonly months: readonly BuurtMonth[];
  readonly language: Language;
  readonly words: BuurtTexts["growth"];
}

/** With more months a point for each is a string of beads. */
const MOST_POINTS = 14;

/** One line that grows, with what it is now; to voices a sentence. */
export function MonthChart({ what, months, language, words }: MonthChartProps) {
  const numbers = months.map((month) => month[what]);
  const drawn = monthLine(numbers);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const told = filled(language, words.told, {
    name: words.names[what],
    from: first[what],
    first: monthWords(language, first.month, "long"),
    to: last[what],
    last: monthWords(language, last.month, "long"),
  });
  const points = months.length > MOST_POINTS ? drawn.points.slice(-1) : drawn.points;
  return (
    <figure className={`maanden maanden-${what}`}>
      <figcaption>
        {words.names[what]} <b>{last[what]}</b>
      </figcaption>
      <svg viewBox={`0 0 ${CHART.w} ${CHART.h}`} role="img" aria-label={told}>
        <path className="maanden-vlak" d={drawn.area} />
        <path className="maanden-grond" d={`M0 ${CHART.h - CHART.bottom}H${CHART.w}`} />
        <path className="maanden-lijn" d={drawn.line} />
        {points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={5} />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{monthWords(language, first.month, "short")}</span>
        <span>{monthWords(language, last.month, "short")}</span>
      </p>
    </figure>
  );
}
