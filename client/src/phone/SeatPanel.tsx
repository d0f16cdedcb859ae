/** @jsxImportSource preact */

import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { GroupInView } from "@buurtbord/shared/protocol/view.ts";
import { useState } from "preact/hooks";
import "./seat.css";
import { Icon } from "../ui/preact/Icon.tsx";
import { EmblemPicture } from "./EmblemPicture.tsx";
import { emblemInWords } from "./emblemName.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** At which table one sits, large enough to find each other by; or which there are, for who comes in later. */
export function SeatPanel({ shared, doing, send }: Pick<PanelProps, "shared" | "doing" | "send">) {
  const words = useWords().texts.seat;
  const [isMoving, setMoving] = useState(false);
  const groups = shared.groups ?? [];
  const own = groups.find(({ id }) => id === doing.seat?.group);
  if (groups.length === 0) return <p role="status">{words.soon}</p>;
  const sit = (group: GroupInView) => {
    setMoving(false);
    send({ type: "take-seat", group: group.id });
  };
  const others = groups.filter((group) => group !== own && group.hasRoom);
  if (own === undefined) return <Tables groups={others} sit={sit} />;
  return (
    <>
      <OwnTable group={own} isSaved={doing.seat?.progress !== "not-saved"} />
      {isMoving && (
        <>
          <h2>{words.which}</h2>
          <Tables groups={others} sit={sit} />
        </>
      )}
      {(isMoving || others.length > 0) && (
        <button type="button" class="knop" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          <Icon name={isMoving ? "check" : "swap"} />
          {isMoving ? words.stay : words.elsewhere}
        </button>
      )}
    </>
  );
}

/** To be held up, and seen from across the room. */
function OwnTable({ group, isSaved }: { readonly group: GroupInView; readonly isSaved: boolean }) {
  const { texts } = useWords();
  return (
    <Paper seed={group.id} tint={EMBLEM_TINTS[group.emblem.colour]} class="kaart plek">
      <TableName group={group} />
      {!isSaved && (
        <StateLine icon="phone" loose>
          {texts.mine.notSaved}
        </StateLine>
      )}
    </Paper>
  );
}

function Tables({
  groups,
  sit,
}: {
  readonly groups: readonly GroupInView[];
  readonly sit: (group: GroupInView) => void;
}) {
  const words = useWords();
  const { seat } = words.texts;
  return (
    <ul class="lijst">
      {groups.map((group) => (
        <li key={group.id}>
          <Paper seed={group.id} tint={EMBLEM_TINTS[group.emblem.colour]} class="kaart tafel">
            <TableName group={group} />
            <button type="button" class="knop" onClick={() => sit(group)}>
              <Icon name="hand" />
              {seat.sit}
              <span class="verborgen">: {emblemInWords(words, group.emblem)}</span>
            </button>
          </Paper>
        </li>
      ))}
    </ul>
  );
}

/** The picture, its name in words, and what the table is about. */
function TableName({
  group: { emblem, title },
}: {
  readonly group: GroupInView & { readonly emblem: Emblem };
}) {
  const words = useWords();
  return (
    <div class="tafel-naam">
      <EmblemPicture emblem={emblem} />
      <div class="tafel-woorden">
        <p class="tafel-teken">{emblemInWords(words, emblem)}</p>
        {title !== "" && (
          <p class="tafel-over" dir="auto">
            {title}
          </p>
        )}
      </div>
    </div>
  );
}
