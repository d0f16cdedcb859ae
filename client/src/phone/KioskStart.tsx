/** @jsxImportSource preact */

import { Icon } from "../ui/preact/Icon.tsx";
import { EndPicture } from "./EndPicture.tsx";
import { Heading } from "./Heading.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Said } from "./Said.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

interface KioskStartProps {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly chooseLanguage: ChooseLanguage;
  readonly start: () => void;
}

/** What the tablet shows to whoever comes by. */
export function KioskStart({ busy, failed, chooseLanguage, start }: KioskStartProps) {
  const { texts } = useWords();
  return (
    <main class="blad kiosk">
      <Heading about="kiosk">{texts.kiosk.title}</Heading>
      <LanguageChoice choose={chooseLanguage} />
      <Said about="kioskText" class="groot" />
      <Said about="whatHappens" />
      <div class="voet">
        <p class="fout" role="alert">
          {failed && texts.joinRefusals["no-answer"]}
        </p>
        <button type="button" class="knop knop-hoofd" onClick={() => !busy && start()}>
          <Icon name={busy ? "hourglass" : "door"} />
          {busy ? texts.join.busy : texts.kiosk.start}
        </button>
      </div>
    </main>
  );
}

/** The tablet's link opens nothing any more. */
export function KioskEnded() {
  const { title } = useWords().texts.kiosk.ended;
  return (
    <main class="blad kiosk">
      <EndPicture icon="screen" />
      <Heading about="kiosk-ended">{title}</Heading>
      <Said about="kioskEnded" class="groot" />
    </main>
  );
}
