import { type BuurtMonth, COUNTED_BY_MONTH } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import { useEffect, useState } from "react";
import { buurtApi } from "../../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "../BuurtPartProps.ts";
import { MonthChart } from "./MonthChart.tsx";
import { monthWords } from "./monthWords.ts";
import "./buurtGrowth.css";

/** How much lies on the boards of the buurt, month by month. Not there before there are two months to tell of. */
export function BuurtGrowth({ shelf, secret, texts }: Pick<BuurtPartProps, "shelf" | "secret" | "texts">) {
  const { language } = texts;
  const words = buurtTexts[language].growth;
  const [months, setMonths] = useState<readonly BuurtMonth[]>([]);
  useEffect(() => {
    let isGone = false;
    if (shelf.boards.length === 0) return;
    void buurtApi.growth(secret.id, secret.token).then((reply) => {
      if (!isGone && reply.ok) setMonths(reply.value.months);
    });
    return () => {
      isGone = true;
    };
  }, [shelf, secret]);
  if (months.length < 2) return null;
  const shown = COUNTED_BY_MONTH.filter((what) => months.some((month) => month[what] > 0));
  return (
    <section className="buurt-groei" aria-labelledby="groei">
      <h2 id="groei">{words.title}</h2>
      <p>{words.what}</p>
      <ul>
        {shown.map((what) => (
          <li key={what}>
            <MonthChart what={what} months={months} language={language} words={words} />
          </li>
        ))}
      </ul>
      {shown.includes("bridging") && <p>{words.fromFive}</p>}
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {shown.map((what) => (
                <th key={what} scope="col">
                  {words.names[what]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthWords(language, month.month, "short")}</th>
                {shown.map((what) => (
                  <td key={what}>{month[what]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
