import { agreements } from "@buurtbord/shared/activities/agreements.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { CardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import { emblemName } from "../../ui/emblemName.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { inLight } from "../evening/inLight.ts";

interface ShowSectionProps {
  readonly board: Board;
  readonly act: Act;
}

/** Something that the room can look at together. */
interface Sight {
  readonly key: string;
  /** A table that has its turn, or had it; left out: it is none. */
  readonly table?: { readonly group: GroupId; readonly hasTold: boolean };
  readonly name: string;
  readonly cards: readonly CardId[];
  readonly show: Command;
}

/** The wall and the phones look at one question, or at what one table tells. */
export function ShowSection({ board, act }: ShowSectionProps) {
  const words = harvestTextsIn(board.language).wall;
  const isWhole = board.meeting.spotlight === null && board.meeting.part === null;
  return (
    <section className="oogst">
      <h3>{words.title}</h3>
      <button
        type="button"
        className="knop"
        aria-pressed={isWhole}
        onClick={() => void act({ type: "set-spotlight", cardId: null })}
      >
        {words.all}
      </button>
      <Sights name={words.questions} sights={questionsOf(board)} board={board} act={act} />
      <Sights
        name={words.tables}
        sights={board.groups.map((group) => tableOf(board, group))}
        board={board}
        act={act}
      />
    </section>
  );
}

function Sights({
  name,
  sights,
  board,
  act,
}: ShowSectionProps & { readonly name: string; readonly sights: readonly Sight[] }) {
  if (sights.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {sights.map((sight) => (
          <li key={sight.key} className={sight.table && "oogst-tafel"}>
            {sight.table && <ToldMark name={sight.name} table={sight.table} board={board} act={act} />}
            <button
              type="button"
              className="knop"
              aria-pressed={isShown(board, sight)}
              aria-disabled={sight.cards.length === 0}
              onClick={() => sight.cards.length === 0 || void act(sight.show)}
            >
              <span dir="auto">{sight.name}</span>
              <small>{sight.cards.length}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ToldMarkProps extends ShowSectionProps {
  readonly name: string;
  readonly table: NonNullable<Sight["table"]>;
}

/** So that whoever leads knows whose turn is left, also after the page was closed. */
function ToldMark({ name, table: { group, hasTold }, board, act }: ToldMarkProps) {
  const { wall } = harvestTextsIn(board.language);
  return (
    <button
      type="button"
      className="knop knop-beeld oogst-verteld"
      aria-pressed={hasTold}
      aria-label={filled(board.language, wall.told, { table: name })}
      title={hasTold ? wall.hasTold : wall.hasNotTold}
      onClick={() => void act({ type: "mark-told", group, told: !hasTold })}
    >
      {hasTold && <Icon name="check" />}
    </button>
  );
}

/** Those of the worksheet that have a field in the hall, and the projects. */
function questionsOf(board: Board): readonly Sight[] {
  const { fields, worksheet = [] } = activityOf(board);
  const names = boardTexts(board).fields;
  const asked = new Set<string>([...worksheet.map(({ id }) => id), agreements.id]);
  return fields
    .filter(({ id }) => asked.has(id))
    .map(({ id: field }) => ({
      key: field,
      name: names[field]?.name ?? "",
      cards: [...board.cards.values()].filter((card) => card.field === field).map(({ id }) => id),
      show: { type: "set-spotlight", cardId: null, part: { part: "field", field } },
    }));
}

/** First what is going to be done, then what the table thought of. */
function tableOf(board: Board, { id, pitch, emblem, hasTold = false }: Group): Sight {
  const { language } = board;
  const { table } = harvestTextsIn(language).wall;
  const theirs = [...board.cards.values()].filter(
    (card) => card.brought?.group === id || card.project?.group === id,
  );
  const ranked = theirs.toSorted(
    (one, other) =>
      Number(other.project !== undefined) - Number(one.project !== undefined) || one.addedAt - other.addedAt,
  );
  const cards = ranked.map((card) => card.id);
  const title = board.cards.get(pitch)?.text ?? "";
  const name = filled(language, table, { emblem: emblemName(emblem, language) });
  return {
    key: id,
    table: { group: id, hasTold },
    name: title === "" ? name : `${name}: ${title}`,
    cards,
    show: inLight(cards),
  };
}

function isShown({ meeting: { part, spotlight } }: Board, { show }: Sight): boolean {
  if (show.type !== "set-spotlight") return false;
  if (show.cardId !== null) return show.cardId === spotlight;
  return JSON.stringify(show.part) === JSON.stringify(part);
}
