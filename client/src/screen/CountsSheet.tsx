import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Between, counts, grownSince, type Lying, thinField } from "@buurtbord/shared/board/counts.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { countTexts } from "@buurtbord/shared/texts/countTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./countsSheet.css";

interface CountsSheetProps {
  readonly board: Board;
  /** A saved moment to compare with. */
  readonly before?: Lying & { readonly name: string };
}

/** More pairs of fields than this say less. */
const MOST_PAIRS = 4;

/** "Tel mee": cards and lines of each field, what runs between them, and where there is room. */
export function CountsSheet({ board, before }: CountsSheetProps) {
  const { language } = board;
  const texts = countTexts[language];
  const { kinds, fields, texts: words } = activityOf(board);
  const agreed = new Set(kinds.filter(({ isAgreement }) => isAgreement).map(({ id }) => id));
  const own = fields.filter(({ kind }) => kind !== null && !agreed.has(kind));
  const lying = { cards: [...board.cards.values()], connections: [...board.connections.values()] };
  const found = counts(
    lying,
    own.map(({ id }) => id),
  );
  const nameOf = (id: FieldId) => words[language].fields[id]?.name ?? "";
  const pair = ({ from, to, lines }: Between) =>
    filled(counted(language, from === to ? texts.within : texts.between, lines), {
      from: nameOf(from),
      to: nameOf(to),
    });
  const thin = thinField(found);
  const grown = before && grownSince(lying, before);
  return (
    <ClearedTable board={board}>
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
        {found.possible > 0 && <p>{filled(texts.drawn, { drawn: found.drawn, possible: found.possible })}</p>}
        <ul>
          {found.between.slice(0, MOST_PAIRS).map((between) => (
            <li key={`${between.from} ${between.to}`}>{pair(between)}</li>
          ))}
        </ul>
        {thin !== null && (
          <p className="telling-plek">
            <Icon name="plus" />
            {filled(texts.thin, { field: nameOf(thin) })}
          </p>
        )}
        {before && grown && (
          <p>
            <b>{filled(texts.grown, { name: before.name })}:</b>{" "}
            {counted(language, texts.newCards, grown.cards.length)},{" "}
            {counted(language, texts.newLines, grown.connections.length)}
          </p>
        )}
      </Sheet>
    </ClearedTable>
  );
}
