import type { WhatToLay } from "@buurtbord/shared/activities/WhatToLay.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useEffect, useRef } from "react";
import { groupsOf } from "../list/groupsOf.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { LayAnew } from "./deedsFor.ts";
import { Row } from "./Row.tsx";

interface TidyPanelProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly onLay: LayAnew;
  readonly onClose: () => void;
}

/** Nothing is chosen: what is to be laid in rows? Or only heaps apart. Pressing does it, and the row goes. */
export function TidyPanel({ board, texts, onLay, onClose }: TidyPanelProps) {
  const { tidy, list } = texts.facilitator;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const lay = (how: "tidy" | "apart", what: WhatToLay) => {
    onLay(how, what);
    onClose();
  };
  const groups = groupsOf(board, list.openTable).filter(({ cards }) => cards.length > 0);
  return (
    <Row name={tidy.action} paper="groen" texts={texts} onClose={onClose}>
      <b>{tidy.which}</b>
      <button ref={first} type="button" className="knop" onClick={() => lay("tidy", { what: "all" })}>
        <Icon name="tidy" />
        {tidy.all}
      </button>
      {groups.length > 1 && (
        <select
          className="invoer"
          aria-label={tidy.byField}
          value=""
          onChange={({ target }) => {
            const group = groups[Number(target.value)];
            if (group !== undefined) lay("tidy", { what: "field", field: group.field });
          }}
        >
          <option value="">{tidy.byField}</option>
          {groups.map(({ field, name }, i) => (
            <option key={field ?? ""} value={i}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="knop rij-apart" onClick={() => lay("apart", { what: "all" })}>
        <Icon name="move" />
        {tidy.apart}
      </button>
    </Row>
  );
}
