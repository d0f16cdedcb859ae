/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { OwnCard } from "@buurtbord/shared/protocol/view.ts";
import type { Progress } from "./progressOf.ts";
import { StateLine } from "./StateLine.tsx";
import { useSecondsLeft } from "./useSecondsLeft.ts";
import { useWords } from "./words.ts";

const ICONS: Readonly<Record<Progress, IconName>> = {
  saved: "check",
  saving: "hourglass",
  "not-saved": "phone",
};

const SAVED_ICONS: Readonly<Record<OwnCard["state"], IconName>> = {
  shown: "check",
  draft: "lock",
  waiting: "reader",
};

/** Where a card is that the server has: on the board, or not yet. Never why. */
export function WhereLine({ state }: Pick<OwnCard, "state">) {
  const { mine } = useWords().texts;
  const words: Readonly<Record<OwnCard["state"], string>> = {
    shown: mine.saved,
    draft: mine.draft,
    waiting: mine.waiting,
  };
  return <StateLine icon={SAVED_ICONS[state]}>{words[state]}</StateLine>;
}

/** When a card goes that rests. */
export function RestLine({ until }: { until: number }) {
  const { texts, say } = useWords();
  return (
    <StateLine icon="cup" class="tellend">
      {say(texts.slow.goesBySelf, { n: useSecondsLeft(until) ?? 1 })}
    </StateLine>
  );
}

/** How far something is, in a picture and words. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const { mine } = useWords().texts;
  const words: Readonly<Record<Progress, string>> = {
    saved: mine.saved,
    saving: mine.saving,
    "not-saved": mine.notSaved,
  };
  return (
    <StateLine icon={ICONS[progress]} loose={progress === "not-saved"}>
      {words[progress]}
    </StateLine>
  );
}
