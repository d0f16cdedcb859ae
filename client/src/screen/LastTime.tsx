import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Opening } from "@buurtbord/shared/board/opening.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { grownSentence, openingTexts } from "@buurtbord/shared/texts/openingTexts.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./lastTime.css";

/** So many agreements can be read from the back of the room; on a square wall there is less room beside the way in. */
const MOST_AGREEMENTS = 3;
const MOST_ON_SQUARE = 2;
const SQUARE = 3 / 2;

interface LastTimeProps {
  readonly opening: Opening;
  readonly language: Language;
}

/** A note on the table while people come in: what grew, and what was agreed the last time. */
export function LastTime({ opening, language }: LastTimeProps) {
  const texts = openingTexts[language];
  const { agreements } = opening;
  const { width, height } = useWindowSize();
  const shown = agreements.slice(0, width / height > SQUARE ? MOST_AGREEMENTS : MOST_ON_SQUARE);
  const more = agreements.length - shown.length;
  const grown = grownSentence(opening, language);
  return (
    <Sheet tint="kaart-wit" seed="vorige keer" className="vorige-keer">
      <h2>
        {agreements.length === 0 ? texts.title : texts.agreed}
        {more > 0 && <small>{filled(language, texts.more, { n: more })}</small>}
      </h2>
      {shown.length > 0 && (
        <ul>
          {shown.map((card) => (
            <Agreed key={card.id} card={card} language={language} />
          ))}
        </ul>
      )}
      {grown !== null && <p className="vorige-keer-groei">{grown}</p>}
    </Sheet>
  );
}

/** What, when, and who by the names they chose. */
function Agreed({ card, language }: { readonly card: Card; readonly language: Language }) {
  const { text, agreement, joined } = card;
  const when = agreement?.when ?? null;
  const who = agreement === undefined ? "" : whoDoesIt(agreement, joined, tableCatalogue(language));
  return (
    <li>
      <b dir="auto">{text}</b>
      <span>
        {when !== null && (
          <>
            <Icon name="clock" />
            <bdi>{when}</bdi>
          </>
        )}
        {who !== "" && (
          <>
            <Icon name="hand" />
            <bdi>{who}</bdi>
          </>
        )}
      </span>
    </li>
  );
}
