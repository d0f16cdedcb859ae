import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ToldNow } from "@buurtbord/shared/activities/toldNow.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { CardThumb } from "../list/CardThumb.tsx";
import { pitchesTextsIn } from "../texts/pitches/pitchesTextsIn.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./toldSheet.css";

interface ToldSheetProps {
  readonly board: Board;
  readonly told: ToldNow;
}

/** Letters of so many characters fit on two lines at their largest. */
const SHORT = 26;
const LONG = 70;

/** As many hands as sit at a table are drawn: more say no more, and no pitch is counted against another. */
const MOST_HANDS = 6;

/** The pitch that is told now, so large that the back row reads it: its photo, who tells it, and the hands that go up. */
export function ToldSheet({ board, told: { card, next } }: ToldSheetProps) {
  const { language } = board;
  const words = boardTexts(board);
  const { line = null, who = null } = card.pitch ?? {};
  const tells = words.kinds[card.kind]?.pitch?.tells;
  const face = activityOf(board).kinds.find(({ id }) => id === card.kind)?.face;
  const { wall } = pitchesTextsIn(language);
  const size = card.text.length <= SHORT ? "groot" : card.text.length <= LONG ? "middel" : "klein";
  return (
    <ClearedTable>
      <div className="verteld">
        <Sheet key={card.id} tint={face?.tint ?? "kaart-geel"} seed={card.id} className="verteld-vel">
          {card.photo && <CardThumb photo={card.photo} language={language} size="whole" />}
          <div className="verteld-woorden">
            {who !== null && tells && (
              <p className="verteld-wie">
                <Icon name="person" />
                <bdi>{filled(language, tells, { who })}</bdi>
              </p>
            )}
            <h2 dir="auto" className={`verteld-${size}`}>
              {card.text}
            </h2>
            {line !== null && <p dir="auto">{line}</p>}
          </div>
        </Sheet>
        <div className="verteld-onder">
          {card.joined > 0 && (
            <Sheet tint="kaart-wit" seed={`hands ${card.id}`} className="verteld-handen">
              {Array.from({ length: Math.min(card.joined, MOST_HANDS) }, (_, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a hand is nobody's
                <Icon key={n} name="hand" />
              ))}
              <b>{card.joined === 1 ? wall.oneJoins : wall.someJoin}</b>
            </Sheet>
          )}
          {next !== null && (
            <p className="verteld-straks" dir="auto">
              {filled(language, wall.next, {
                text: cardName(next, tableCatalogue(language).resident),
              })}
            </p>
          )}
        </div>
      </div>
    </ClearedTable>
  );
}
