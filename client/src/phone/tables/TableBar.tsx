/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { Icon } from "../../ui/preact/Icon.tsx";
import { EmblemPicture } from "../EmblemPicture.tsx";
import { emblemInWords } from "../emblemName.ts";
import type { PhoneRoom, PhoneState } from "../PhoneRoom.ts";
import { useWords } from "../words.ts";
import { TableContext, type TablePlace } from "./TableContext.ts";
import type { OwnTable } from "./useTable.ts";

interface TableBarProps {
  readonly room: PhoneRoom;
  readonly state: PhoneState;
}

/** Above a page of the table, or of the hall while the groups work, on which nothing else stands on top. */
export function TableBar(props: TableBarProps) {
  const place = useContext(TableContext);
  if (place === null) return null;
  return (
    <section class="kop tafelbalk">
      <TableName table={place.table} />
      <TableWay place={place} />
      <TableHelp {...props} place={place} />
    </section>
  );
}

/** Which table; below it whose page this is, where that is said. */
export function TableName({
  table: { group },
  children,
}: {
  readonly table: OwnTable;
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  return (
    <div class="kop-naam">
      <EmblemPicture emblem={group.emblem} />
      <p class="kop-tafel">
        <bdi>{emblemInWords(words, group.emblem)}</bdi>
        {children}
      </p>
    </div>
  );
}

/** To the table, or back to the hall. */
export function TableWay({ place }: { readonly place: TablePlace }) {
  const { atTable } = useWords().texts;
  const isThere = place.at === "table";
  return (
    <button type="button" class="knop" onClick={isThere ? place.here.toHall : place.toTable}>
      <Icon name={isThere ? "leave" : "right"} />
      {isThere ? atTable.back : atTable.go}
    </button>
  );
}

/** At a table: a hand to raise; or that the evening goes on, while somebody finishes a sentence. */
export function TableHelp({ room, state, place }: TableBarProps & { readonly place: TablePlace }) {
  const { atTable } = useWords().texts;
  const isAsked = state.view.shared?.now.helpAsked === true;
  if (place.at === "hall") return null;
  if (place.here.at === "finishing") return <p role="status">{atTable.goesOn}</p>;
  return (
    <>
      <button
        type="button"
        class="knop tafel-hulp"
        aria-pressed={isAsked}
        onClick={() => room.send({ type: "ask-help", asks: !isAsked })}
      >
        <Icon name="hand" />
        <span>{isAsked ? atTable.helpAsked : atTable.askHelp}</span>
      </button>
      <span class="verborgen" role="status">
        {isAsked && atTable.helpComes}
      </span>
    </>
  );
}
