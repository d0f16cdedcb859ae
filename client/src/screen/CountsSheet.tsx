import { countsOf } from "@buurtbord/shared/activities/countedFields.ts";
import { circlesMissed } from "@buurtbord/shared/activities/missed.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Between, thinField } from "@buurtbord/shared/board/counts.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { grownSinceSaved } from "@buurtbord/shared/board/opening.ts";
import { missedSentences } from "@buurtbord/shared/catalogue/missedSentences.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { countTexts } from "@buurtbord/shared/texts/countTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { grownSentence } from "@buurtbord/shared/texts/openingTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./countsSheet.css";

/** More pairs of fields than this say less; what grew takes the place of one. */
const MOST_PAIRS = 4;

/** "Tel mee": cards and lines of each field, what runs between them, and where there is room. */
export function CountsSheet({ board }: { readonly board: Board }) {
  const { language } = board;
  const texts = countTexts[language];
  const { fields } = boardTexts(board);
  const found = countsOf(board);
  const nameOf = (id: FieldId) => fields[id]?.name ?? "";
  const pair = ({ from, to, lines }: Between) =>
    filled(language, from === to ? texts.within : texts.between, {
      n: lines,
      from: nameOf(from),
      to: nameOf(to),
    });
  const thin = thinField(found);
  const missed = missedSentences(board, { fields: [], circles: circlesMissed(board) });
  const since = grownSinceSaved(board);
  const grown = since && grownSentence(since, language);
  return (
    <ClearedTable>
      <Sheet tint="wit" seed="telling" className="telling">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.cards}</th>
              <th scope="col">{texts.lines}</th>
            </tr>
          </thead>
          <tbody>
            {found.fields.map(({ field, cards, lines }) => (
              <tr key={field}>
                <th scope="row">{nameOf(field)}</th>
                <td>{cards}</td>
                <td>{lines}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {found.possible > 0 && (
          <p>{filled(language, texts.drawn, { drawn: found.drawn, possible: found.possible })}</p>
        )}
        <ul>
          {found.between.slice(0, grown === null ? MOST_PAIRS : MOST_PAIRS - 1).map((between) => (
            <li key={`${between.from} ${between.to}`}>{pair(between)}</li>
          ))}
        </ul>
        {grown !== null && <p className="telling-groei">{grown}</p>}
        {thin !== null && (
          <p className="telling-plek">
            <Icon name="plus" />
            {filled(language, texts.thin, { field: nameOf(thin) })}
          </p>
        )}
        {missed.map(({ icon, words: sentence }) => (
          <p key={icon} className="telling-plek">
            <Icon name={icon} />
            {sentence}
          </p>
        ))}
      </Sheet>
    </ClearedTable>
  );
}
