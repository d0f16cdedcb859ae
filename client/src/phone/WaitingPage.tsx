/** @jsxImportSource preact */
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { Heading } from "./Heading.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

/** The room has not answered yet. */
export function WaitingPage({ state, tryNow }: { state?: PhoneState; tryNow?: () => void }) {
  const { texts } = useWords();
  return (
    <main class="blad">
      <Heading about="waiting">{texts.page.loading}</Heading>
      {state && tryNow && <ConnectionNotice state={state} tryNow={tryNow} />}
    </main>
  );
}
