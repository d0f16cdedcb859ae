/** @jsxImportSource preact */
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { useEffect, useState } from "preact/hooks";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

/** Why the last press did nothing, until the next one does something; it may be told after the room went on. */
export function useRefusal(room: PhoneRoom): Refusal | null {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(
    () => room.onEvent((event) => setRefusal(event.type === "refused" ? event.refusal : null)),
    [room],
  );
  return refusal;
}

/** The live region says it too. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { texts } = useWords();
  return refusal && <p class="fout fout-boven">{texts.refusals[refusal]}</p>;
}
