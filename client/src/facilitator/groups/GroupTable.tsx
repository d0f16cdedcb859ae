import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { leftAlone } from "@buurtbord/shared/groups/leftAlone.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type ReactNode, useState } from "react";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import { emblemName } from "../../ui/emblemName.ts";
import { EmblemPicture } from "../../ui/react/EmblemPicture.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import type { GroupsPartProps } from "./GroupsPartProps.ts";
import { PERSON_DRAGGED } from "./personDragged.ts";
import { openTables } from "./seatsFor.ts";

interface GroupTableProps extends GroupsPartProps {
  readonly group: Group;
  /** What its pitch is called. */
  readonly name: string;
  /** With a phone. */
  readonly sitting: readonly Person[];
  readonly tableName: (group: Group) => string;
  readonly onMove: (participantId: ParticipantId, group: GroupId | null) => Promise<void>;
  /** Their names. */
  readonly children: ReactNode;
}

/** One table: its picture, what it is about, who sits there, and who has no phone. */
export function GroupTable(props: GroupTableProps) {
  const { board, group, name, texts, onMove, children } = props;
  const { language } = texts;
  const words = groupsTextsIn(language);
  const [isOver, setIsOver] = useState(false);
  const people = group.people + group.guests;
  const isFull = board.mostAtTable !== null && people >= board.mostAtTable;
  return (
    <li
      className={`groepjes-tafel groepjes-${group.emblem.colour}`}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(PERSON_DRAGGED)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void onMove(event.dataTransfer.getData(PERSON_DRAGGED) as ParticipantId, group.id);
      }}
    >
      <header>
        <EmblemPicture emblem={group.emblem} />
        <div>
          <h3 dir="auto">{name}</h3>
          <p>
            {emblemName(group.emblem, language)} · {filled(language, words.people, { n: people })}
            {isFull && ` · ${words.full}`}
          </p>
        </div>
      </header>
      <ul>{children}</ul>
      <AloneOffer {...props} />
      <GuestsRow {...props} />
    </li>
  );
}

/** Somebody was left alone: where they could go. */
function AloneOffer({ board, group, sitting, tableName, texts, onMove }: GroupTableProps) {
  const words = groupsTextsIn(texts.language);
  const [alone] = sitting;
  if (alone === undefined || board.mostAtTable === null) return null;
  const sizes = { least: 2, most: board.mostAtTable };
  const offer = leftAlone(openTables(board), () => alone, sizes).find((one) => one.alone === group.id);
  const to = board.groups.find(({ id }) => id === offer?.join);
  if (to === undefined) return null;
  return (
    <div className="groepjes-alleen">
      <p>{words.alone}</p>
      <button type="button" className="knop" onClick={() => void onMove(alone.participantId, to.id)}>
        {filled(texts.language, words.aloneJoin, { table: tableName(to) })}
      </button>
    </div>
  );
}

/** The server's highest. */
const MOST_GUESTS = 99;

function GuestsRow({ group, name, texts, act }: GroupTableProps) {
  const { language } = texts;
  const words = groupsTextsIn(language);
  const set = (guests: number) => void act({ type: "set-guests", group: group.id, guests });
  return (
    <div className="groepjes-gasten">
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={filled(language, words.fewerGuests, { table: name })}
        disabled={group.guests === 0}
        onClick={() => set(group.guests - 1)}
      >
        <Icon name="minus" />
      </button>
      <span>{filled(language, words.guests, { n: group.guests })}</span>
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={filled(language, words.moreGuests, { table: name })}
        disabled={group.guests >= MOST_GUESTS}
        onClick={() => set(group.guests + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
