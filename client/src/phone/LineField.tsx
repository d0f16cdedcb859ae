/** @jsxImportSource preact */

interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  /** Said before it is filled in: what happens with it. */
  readonly note?: string;
  readonly example?: string;
  readonly text: string;
  /** In code points. Browsers count UTF-16, so that some emoji count twice here. */
  readonly most: number;
  readonly change: (text: string) => void;
}

/** A question with an answer of one line, in people's own words. */
export function LineField({ id, label, note, example, text, most, change }: LineFieldProps) {
  const noteId = `${id}-uitleg`;
  return (
    <div class="vraag">
      <label for={id}>{label}</label>
      {note && <p id={noteId}>{note}</p>}
      <input
        id={id}
        class="invoer"
        value={text}
        placeholder={example}
        maxLength={most}
        autoComplete="off"
        dir="auto"
        aria-describedby={note && noteId}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
