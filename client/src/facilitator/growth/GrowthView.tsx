import type { Board } from "@buurtbord/shared/board/Board.ts";
import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useMemo, useState } from "react";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { MomentSheet } from "../MomentSheet.tsx";
import { SnapshotTime } from "../SnapshotTime.tsx";
import { growthParts, growthSentences, type ToldPart } from "./growthTold.ts";
import "./growth.css";

/** A saved moment with the board of that moment. */
export interface OpenedSnapshot {
  readonly snapshot: Snapshot;
  readonly board: Board;
}

interface GrowthViewProps {
  readonly since: OpenedSnapshot;
  readonly now: Board;
  /** Saved moments after that one, newest first. */
  readonly later: readonly Snapshot[];
  /** Null: it cannot be read; why is said elsewhere. */
  readonly read: (snapshot: Snapshot) => Promise<Board | null>;
  readonly texts: TableTexts;
  readonly onBack: () => void;
}

/** What grew since a saved moment, until now or until a later one: in three sentences, and thing by thing. */
export function GrowthView({ since, now, later, read, texts, onBack }: GrowthViewProps) {
  const words = growthTextsIn(now.language);
  const [until, setUntil] = useState<OpenedSnapshot | null>(null);
  const after = until?.board ?? now;
  const title = filled(now.language, words.title, { name: since.snapshot.name });
  const growth = useMemo(() => growthOf(since.board, after), [since.board, after]);
  const choose = async (id: string) => {
    const snapshot = later.find((one) => one.id === id);
    if (snapshot === undefined) return setUntil(null);
    const board = await read(snapshot);
    if (board !== null) setUntil({ snapshot, board });
  };
  return (
    <MomentSheet className="groei" label={title} onBack={onBack}>
      <header>
        <h2>
          {title} <SnapshotTime snapshot={since.snapshot} texts={texts} />
        </h2>
        <label className="groei-met">
          {words.until}
          <select
            className="invoer"
            value={until?.snapshot.id ?? ""}
            onChange={({ target }) => void choose(target.value)}
          >
            <option value="">{words.now}</option>
            {later.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="knop" onClick={() => print()}>
          <Icon name="book" />
          {words.print}
        </button>
        <button type="button" className="knop" onClick={onBack}>
          {texts.facilitator.snapshots.back}
        </button>
      </header>
      <article className="groei-vel">
        <div role="status">
          <ul className="groei-zinnen">
            {growthSentences(growth, after, words).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {growthParts(growth, after, words).map((part) => (
          <Part key={part.name} part={part} name={words.parts[part.name]} />
        ))}
      </article>
    </MomentSheet>
  );
}

function Part({ part: { icon, things }, name }: { readonly part: ToldPart; readonly name: string }) {
  return (
    <section className="groei-deel">
      <h3>
        <Icon name={icon} />
        {name} <small className="cijfers">{things.length}</small>
      </h3>
      <ul>
        {things.map(({ id, what, more }) => (
          <li key={id}>
            <b dir="auto">{what}</b>
            {more !== "" && <small dir="auto">{more}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
