/** @jsxImportSource preact */

import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PartProps } from "./PartProps.ts";
import { phonesNow } from "./phonesNow.ts";
import { Sheet } from "./Sheet.tsx";
import { useWords } from "./words.ts";

/** What stands on the phones now; pressed, it says all of it. */
export function PhonesNote({ shared, activity, turn }: PartProps) {
  const { texts, of } = useWords();
  const { phones } = texts;
  const now = phonesNow(shared);
  const isAsking = now.at === "question";
  return (
    <button type="button" class="vel-knop" onClick={() => turn.to("phones")}>
      <Sheet seed="telefoons" tint="linnen" class="vraagt">
        <Icon name="phone" />
        <span>
          {isAsking ? phones.ask : phones.rest}{" "}
          <b dir="auto">{isAsking ? stepWords(of(activity), shared.step).prompt : phones.lookUp}</b>
        </span>
        <Icon name="more" />
      </Sheet>
    </button>
  );
}
