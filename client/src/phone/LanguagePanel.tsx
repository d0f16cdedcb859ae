/** @jsxImportSource preact */

import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { ReadSlowly } from "./aloud/ReadAloud.tsx";
import { Heading } from "./Heading.tsx";
import { KeptUntil } from "./KeptUntil.tsx";
import { KioskContext } from "./KioskContext.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { LeavePart } from "./LeavePart.tsx";
import { LeavePhonePart } from "./LeavePhonePart.tsx";
import type { PanelProps } from "./PanelProps.ts";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

interface LanguagePanelProps extends Pick<PanelProps, "send"> {
  /** Milliseconds since 1970. */
  readonly keptUntil: number;
  /** Whether something is not on the server yet. */
  readonly waits: boolean;
  readonly choose: ChooseLanguage;
}

/** The language; how long the board is kept; and the way out. */
export function LanguagePanel({ send, keptUntil, waits, choose }: LanguagePanelProps) {
  const { texts } = useWords();
  const isKiosk = useContext(KioskContext) !== null; // a tablet in the hall has no way back
  return (
    <>
      <Heading about="language">{texts.page.chooseLanguage}</Heading>
      <LanguageChoice choose={choose} />
      <ReadSlowly />
      <KeptUntil at={keptUntil} />
      <LeavePhonePart waits={waits} />
      <LeavePart send={send} />
      {!isKiosk && (
        <a class="knop knop-stil weg" href="/over">
          <Icon name="info" />
          {texts.page.about}
        </a>
      )}
    </>
  );
}
