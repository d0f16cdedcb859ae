import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useRef } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { Row } from "../Row.tsx";

interface RevealPanelProps {
  readonly board: Board;
  /** How many cards lie ready. */
  readonly drafts: number;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Lays open what was written in silence: card by card, of one field, or all of it. */
export function RevealPanel({ board, drafts, texts, act, onClose }: RevealPanelProps) {
  const words = texts.facilitator.evening.reveal;
  const asked = stepOf(board).fields;
  const fields = activityOf(board).fields.filter(({ id }) => asked === null || asked.includes(id));
  const names = boardTexts(board).fields;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const show = (which: CommandOf<"reveal-cards">["which"]) => void act({ type: "reveal-cards", which });
  return (
    <Row name={words.action} paper="geel" texts={texts} onClose={onClose}>
      <p role="status">
        <b>{drafts === 0 ? words.none : filled(board.language, words.ready, { n: drafts })}</b>
      </p>
      <button
        ref={first}
        type="button"
        className="knop"
        disabled={drafts === 0}
        onClick={() => show({ type: "next" })}
      >
        <Icon name="leaf" />
        {words.next}
      </button>
      {fields.length > 1 && (
        <select
          className="invoer"
          aria-label={words.byField}
          value=""
          disabled={drafts === 0}
          onChange={({ target }) => {
            const field = fields.find(({ id }) => id === target.value);
            if (field !== undefined) show({ type: "field", field: field.id });
          }}
        >
          <option value="">{words.byField}</option>
          {fields.map(({ id }) => (
            <option key={id} value={id}>
              {names[id]?.name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="knop rij-hoofd"
        onClick={() => {
          show({ type: "all" });
          onClose();
        }}
      >
        <Icon name="eye" />
        {words.all}
      </button>
    </Row>
  );
}
