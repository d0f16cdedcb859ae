/** @jsxImportSource preact */
import { useEffect, useRef } from "preact/hooks";
import { isUnderWay } from "../../sync/outbox/OutboxEntry.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { EmblemPicture } from "../EmblemPicture.tsx";
import { emblemInWords } from "../emblemName.ts";
import type { PhoneRoom, PhoneState } from "../PhoneRoom.ts";
import { useWords } from "../words.ts";
import type { OwnTable, TableHere } from "./useTable.ts";

interface TableBarProps {
  readonly table: OwnTable;
  readonly here: TableHere;
  readonly room: PhoneRoom;
  readonly state: PhoneState;
}

/** Above the page of a table: which one it is, a hand to raise, and the way back. */
export function TableBar({ table, here, room, state }: TableBarProps) {
  const { texts } = useWords();
  const { atTable } = texts;
  const isAsked = state.view.shared?.now.helpAsked === true;
  useFateOf(state, here);
  return (
    <section class="tafelbalk">
      <TableName table={table} />
      <button type="button" class="knop" onClick={here.toHall}>
        <Icon name="leave" />
        {atTable.back}
      </button>
      {here.at === "finishing" ? (
        <p role="status">{atTable.goesOn}</p>
      ) : (
        <button
          type="button"
          class="knop"
          aria-pressed={isAsked}
          onClick={() => room.send({ type: "ask-help", asks: !isAsked })}
        >
          <Icon name="hand" />
          {isAsked ? atTable.helpAsked : atTable.askHelp}
        </button>
      )}
      <p class="verborgen" role="status">
        {isAsked && atTable.helpComes}
      </p>
    </section>
  );
}

/** The same in the hall, while the groups work. */
export function HallBar({ table, go }: { readonly table: OwnTable; readonly go: () => void }) {
  const { texts } = useWords();
  return (
    <section class="tafelbalk">
      <TableName table={table} />
      <button type="button" class="knop" onClick={go}>
        <Icon name="right" />
        {texts.atTable.go}
      </button>
    </section>
  );
}

function TableName({ table: { group } }: { readonly table: OwnTable }) {
  const words = useWords();
  return (
    <p class="kop-naam">
      <EmblemPicture emblem={group.emblem} />
      <bdi>{emblemInWords(words, group.emblem)}</bdi>
    </p>
  );
}

/** The hall is told what becomes of the table; where it does not let them in any more, it will say where they sit now. */
function useFateOf({ entries, status }: PhoneState, { tableWaits, toHall }: TableHere): void {
  const isEnded = status.at === "ended";
  const waits = !isEnded && entries.some(isUnderWay);
  useEffect(() => tableWaits(waits), [waits, tableWaits]);
  const leave = useRef(toHall);
  leave.current = toHall;
  useEffect(() => {
    if (isEnded) leave.current();
  }, [isEnded]);
}
