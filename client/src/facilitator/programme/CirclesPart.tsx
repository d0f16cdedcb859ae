import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Circle } from "@buurtbord/shared/board/Circle.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useState } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import "./circles.css";

interface CirclesPartProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
}

/** A circle as it is being typed: without an id it is new. `key`: of the row on the page. */
interface Row {
  readonly key: string;
  readonly id: Circle["id"] | null;
  readonly name: string;
}

/** The streets, flats and groups that phones may choose from: named here, one under the other. */
export function CirclesPart({ board, texts, act, say }: CirclesPartProps) {
  const words = texts.facilitator.evening.circles;
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  if (rows === null) {
    return (
      <section className="kringen" aria-label={words.title}>
        <h3>{words.title}</h3>
        <p>{board.circles.length === 0 ? words.what : board.circles.map(({ name }) => name).join(", ")}</p>
        <button type="button" className="knop" onClick={() => setRows(rowsOf(board.circles))}>
          <Icon name="group" />
          {board.circles.length === 0 ? words.begin : words.change}
        </button>
      </section>
    );
  }
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const circles = rows.map(({ id, name }) => ({ id, name })).filter(({ name }) => name.trim() !== "");
    if (!(await act({ type: "set-circles", circles }))) return;
    setRows(null);
    say(words.saved);
  };
  const rename = (key: string, name: string) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, name } : row)));
  return (
    <form className="kringen" aria-label={words.title} onSubmit={(event) => void save(event)}>
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      <ul>
        {rows.map(({ key, name }, n) => (
          <li key={key}>
            <input
              className="invoer"
              value={name}
              dir="auto"
              placeholder={words.example}
              aria-label={filled(texts.language, words.name, { n: n + 1 })}
              maxLength={LIMITS.circleNameCodePoints}
              onChange={({ target }) => rename(key, target.value)}
            />
            <button
              type="button"
              className="knop knop-beeld"
              aria-label={filled(texts.language, words.remove, { name: name || String(n + 1) })}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <div className="kringen-knoppen">
        {rows.length < LIMITS.circlesPerBoard && (
          <button type="button" className="knop" onClick={() => setRows([...rows, emptyRow()])}>
            <Icon name="plus" />
            {words.add}
          </button>
        )}
        <button type="submit" className="knop knop-hoofd">
          {words.save}
        </button>
        <button type="button" className="knop" onClick={() => setRows(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** With room for one more, so that one can begin typing. */
function rowsOf(circles: readonly Circle[]): readonly Row[] {
  const known = circles.map(({ id, name }) => ({ key: id, id, name }));
  return known.length < LIMITS.circlesPerBoard ? [...known, emptyRow()] : known;
}

let made = 0;

function emptyRow(): Row {
  made += 1;
  return { key: `new ${made}`, id: null, name: "" };
}
