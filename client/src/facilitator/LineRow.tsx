import { type FormEvent, useEffect, useRef, useState } from "react";
import type { LineInWords } from "../list/linesOf.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { useReturnFocus } from "./useReturnFocus.ts";
import { roomLeft, WordField } from "./WordField.tsx";

interface LineRowProps {
  readonly line: LineInWords;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** A line of a card in words, with what can be done with it. */
export function LineRow({ line, texts, act }: LineRowProps) {
  const { list } = texts.facilitator;
  const { connectionId, word, words } = line;
  const { putWord, changeWord } = listTextsIn(texts.language);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="lijst-lijn">
      <p>
        <Icon name="line" />
        <span dir="auto">{words}</span>
      </p>
      <button type="button" className="knop" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {word === null ? putWord : changeWord}
      </button>
      <button
        type="button"
        className="knop"
        onClick={() => void act({ type: "disconnect-cards", connectionId })}
      >
        {list.removeLine}
      </button>
      {isOpen && <WordForm line={line} texts={texts} act={act} onDone={() => setIsOpen(false)} />}
    </div>
  );
}

function WordForm({ line, texts, act, onDone }: LineRowProps & { readonly onDone: () => void }) {
  const { newWord, newWordHint } = listTextsIn(texts.language);
  const field = useRef<HTMLInputElement>(null);
  const [word, setWord] = useState(line.word ?? "");
  useReturnFocus();
  useEffect(() => field.current?.focus(), []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { connectionId } = line;
    if (await act({ type: "set-connection-word", connectionId, word: word.trim() || null })) onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <WordField
        label={newWord}
        hint={newWordHint}
        word={word}
        texts={texts}
        field={field}
        onChange={setWord}
      />
      <button type="submit" className="knop" disabled={roomLeft(word) < 0}>
        {texts.facilitator.list.editSave}
      </button>
    </form>
  );
}
