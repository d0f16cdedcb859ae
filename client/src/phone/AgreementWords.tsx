/** @jsxImportSource preact */

import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** What is done first, when it is, and who does it. */
export function AgreementWords({ card: { agreement, project, joined } }: { card: CardInView }) {
  const { catalogue } = useWords();
  const who = agreement === undefined ? "" : whoDoesIt(agreement, joined, catalogue);
  return (
    <>
      {project?.firstStep && (
        <StateLine icon="right">
          <bdi>{project.firstStep}</bdi>
        </StateLine>
      )}
      {agreement?.when && (
        <StateLine icon="calendar">
          <bdi>{agreement.when}</bdi>
        </StateLine>
      )}
      {who !== "" && (
        <StateLine icon="group">
          <bdi>{who}</bdi>
        </StateLine>
      )}
    </>
  );
}
