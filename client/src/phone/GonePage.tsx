/** @jsxImportSource preact */
import { useEffect } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { EndPicture } from "./EndPicture.tsx";
import { Heading } from "./Heading.tsx";
import { Said } from "./Said.tsx";
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
      <EndPicture icon="check" />
      <Heading about="gone">{texts.leave.gone.title}</Heading>
      <Said about="gone" class="groot" />
      <div class="voet">
        <button type="button" class="knop knop-hoofd" onClick={joinAgain}>
          <Icon name="door" />
          {texts.ended.joinAgain}
        </button>
      </div>
    </main>
  );
}
