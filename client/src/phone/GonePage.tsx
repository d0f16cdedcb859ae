/** @jsxImportSource preact */
import { useEffect } from "preact/hooks";
import { Heading } from "./Heading.tsx";
import { useWords } from "./words.ts";

interface GonePageProps {
  /** Lets go of all that this phone kept of the board. */
  readonly forget: () => void;
  readonly joinAgain: () => void;
}

/** The board forgot this person, as they asked. */
export function GonePage({ forget, joinAgain }: GonePageProps) {
  const { texts } = useWords();
  useEffect(forget, [forget]);
  return (
    <main class="blad">
      <Heading about="gone">{texts.leave.gone.title}</Heading>
      <p class="groot">{texts.leave.gone.text}</p>
      <div class="voet">
        <button type="button" class="knop knop-hoofd" onClick={joinAgain}>
          {texts.ended.joinAgain}
        </button>
      </div>
    </main>
  );
}
