/** @jsxImportSource preact */
import type { FulfilledTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { Fulfilled } from "@buurtbord/shared/board/Fulfilled.ts";
import { StateLine } from "./StateLine.tsx";

interface FulfilledWordsProps {
  readonly fulfilled: Fulfilled | undefined;
  /** Undefined: cards of this kind are not wished for. */
  readonly words: FulfilledTexts | undefined;
}

/** Below a wish that came true: that it did, and how it went. */
export function FulfilledWords({ fulfilled, words }: FulfilledWordsProps) {
  if (fulfilled === undefined || words === undefined) return null;
  return (
    <>
      <StateLine icon="flower">{words.done}</StateLine>
      {fulfilled.story !== undefined && (
        <span class="verhaal" dir="auto">
          {fulfilled.story}
        </span>
      )}
    </>
  );
}
