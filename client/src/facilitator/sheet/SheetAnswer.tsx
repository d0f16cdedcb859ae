import type { SheetField } from "@buurtbord/shared/activities/SheetField.ts";
import { isMarked, withMarkTurned } from "@buurtbord/shared/board/markedLines.ts";
import { useEffect, useRef, useState } from "react";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import type { SheetTexts } from "../../texts/sheet/SheetTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface SheetAnswerProps {
  readonly field: SheetField;
  /** What stands there by now. */
  readonly text: string;
  readonly example: string;
  readonly connection: Pick<BoardConnection, "bindSheet" | "writeSheet">;
  readonly copy: object;
  readonly words: SheetTexts;
}

/** A field tied to the worksheet letter by letter, and the star for the line in which one is. */
export function SheetAnswer({ field, text, example, connection, copy, words }: SheetAnswerProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const [line, setLine] = useState(0);
  const { id } = field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another copy of the board has other texts
  useEffect(() => {
    if (input.current !== null) return connection.bindSheet(id, input.current);
  }, [connection, copy, id]);
  const lineNow = () => {
    const { value = "", selectionStart = 0 } = input.current ?? {};
    return value.slice(0, selectionStart).split("\n").length - 1;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what others write above moves the line
  useEffect(() => setLine(lineNow()), [text]);
  const here = text.split("\n")[line] ?? "";
  return (
    <>
      <textarea
        ref={input}
        className="invoer"
        rows={field.holds === "line" ? 1 : 3}
        dir="auto"
        aria-labelledby={`vraag-${id}`}
        placeholder={example}
        onSelect={() => setLine(lineNow())}
        onKeyDown={(event) => {
          if (field.holds === "line" && event.key === "Enter") event.preventDefault();
        }}
      />
      {field.holds === "text" && text.trim() !== "" && (
        <button
          type="button"
          className="knop"
          aria-pressed={isMarked(here)}
          disabled={here.trim() === ""}
          onClick={() => connection.writeSheet(id, withMarkTurned(text, lineNow()))}
        >
          <Icon name="star" />
          {isMarked(here) ? words.unstar : words.star}
        </button>
      )}
    </>
  );
}
