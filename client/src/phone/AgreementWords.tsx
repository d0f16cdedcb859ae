/** @jsxImportSource preact */

import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

/** When it is, and who does it. */
export function AgreementWords({ card: { agreement, joined } }: { card: CardInView }) {
  const { catalogue } = useWords();
  const who = agreement === undefined ? "" : whoDoesIt(agreement, joined, catalogue);
  return (
    <>
      {agreement?.when && (
        <p class="staat">
          <Icon name="clock" />
          <bdi>{agreement.when}</bdi>
        </p>
      )}
      {who !== "" && (
        <p class="staat">
          <Icon name="group" />
          <bdi>{who}</bdi>
        </p>
      )}
    </>
  );
}
