import type { Stories, Story } from "@buurtbord/shared/activities/stories.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { HarvestPageValues } from "@buurtbord/shared/board/HarvestPage.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { ChangePage } from "./usePage.ts";

interface StoryChoicesProps {
  readonly language: Language;
  readonly page: HarvestPageValues;
  readonly stories: Stories;
  /** For whose words there is no room. */
  readonly tooMuch: ReadonlySet<CardId>;
  readonly change: ChangePage;
}

/** What is told, in which order, and with which photos. */
export function StoryChoices(props: StoryChoicesProps) {
  const { language, stories } = props;
  const words = harvestTextsIn(language).page;
  const leads = stories.stories.map(({ lead }) => lead.id);
  const move = (at: number, by: 1 | -1) => {
    const order = [...leads];
    const [id] = order.splice(at, 1);
    if (id !== undefined) void props.change({ order: order.toSpliced(at + by, 0, id) });
  };
  return (
    <section className="oogst">
      <h3>{words.stories}</h3>
      <p>{leads.length + stories.rest.length === 0 ? words.empty : words.storiesHint}</p>
      {props.tooMuch.size > 0 && <p role="status">{words.full}</p>}
      <ol className="oogst-verhalen">
        {stories.stories.map((story, at) => (
          <li key={story.lead.id}>
            <div className="oogst-kop">
              <CardChoice {...props} card={story.lead} />
              <MoveButtons {...props} story={story} at={at} last={leads.length - 1} onMove={move} />
            </div>
            <CardChoices {...props} cards={[...story.projects, ...story.told]} />
            {story.ideas.length > 0 && <h4>{words.atTable}</h4>}
            <CardChoices {...props} cards={story.ideas} />
          </li>
        ))}
      </ol>
      {stories.rest.length > 0 && (
        <>
          <h4>{words.rest}</h4>
          <CardChoices {...props} cards={stories.rest} />
        </>
      )}
    </section>
  );
}

interface MoveButtonsProps extends StoryChoicesProps {
  readonly story: Story;
  readonly at: number;
  readonly last: number;
  readonly onMove: (at: number, by: 1 | -1) => void;
}

function MoveButtons({ language, story, at, last, onMove }: MoveButtonsProps) {
  const { up, down } = harvestTextsIn(language).page;
  const name = nameOf(language, story.lead);
  return (
    <span className="oogst-pijlen">
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={filled(language, up, { story: name })}
        aria-disabled={at === 0}
        onClick={() => at > 0 && onMove(at, -1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={filled(language, down, { story: name })}
        aria-disabled={at === last}
        onClick={() => at < last && onMove(at, 1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

function CardChoices({ cards, ...props }: StoryChoicesProps & { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id}>
          <CardChoice {...props} card={card} />
        </li>
      ))}
    </ul>
  );
}

function CardChoice({ language, page, card, tooMuch, change }: StoryChoicesProps & { readonly card: Card }) {
  const words = harvestTextsIn(language).page;
  const isTold = !page.leftOut.includes(card.id);
  const hasPhoto = !page.withoutPhoto.includes(card.id);
  const name = nameOf(language, card);
  const kind = card.project === undefined ? "" : `${words.project}: `;
  return (
    <span className="oogst-keus">
      <label>
        <input
          type="checkbox"
          checked={isTold}
          onChange={() => void change({ leftOut: toggled(page.leftOut, card.id) })}
        />
        <span dir="auto">
          {kind}
          {name}
          {tooMuch.has(card.id) && <small> ({words.noRoom})</small>}
        </span>
      </label>
      {card.photo !== undefined && isTold && (
        <label>
          <input
            type="checkbox"
            checked={hasPhoto}
            onChange={() => void change({ withoutPhoto: toggled(page.withoutPhoto, card.id) })}
          />
          {words.photo}
          <span className="verborgen">: {name}</span>
        </label>
      )}
    </span>
  );
}

function nameOf(language: Language, card: Card): string {
  return cardName(card, tableCatalogue(language).resident);
}

function toggled(ids: readonly CardId[], id: CardId): readonly CardId[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
