/** @jsxImportSource preact */
import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ComponentChildren } from "preact";
import { Heading } from "./Heading.tsx";
import { LookUpPicture } from "./LookUpPicture.tsx";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

interface LookUpProps {
  readonly activity: Activity;
  readonly why: "lookUp" | "beforeFirst" | "addingClosed";
  /** Whether words wait to be finished. */
  readonly hasTyped: boolean;
  /** What is wrong, above the picture. */
  readonly trouble: ComponentChildren;
  /** What may be done meanwhile. */
  readonly children?: ComponentChildren;
}

/** The phone has nothing to do: the room has. */
export function LookUp({ activity, why, hasTyped, trouble, children }: LookUpProps) {
  const { texts } = useWords();
  return (
    <main class="blad kijk">
      {trouble}
      <div class="kijk-midden">
        <LookUpPicture outline={activity.kinds[0]?.face.outline ?? "paper"} />
        <Heading about={why}>{texts[why].title}</Heading>
        <Said about={why} />
        {hasTyped && <Said about="typedKept" />}
      </div>
      {children}
    </main>
  );
}
