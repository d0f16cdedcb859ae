/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { Icon } from "./Icon.tsx";
import type { Progress } from "./ownDoing.ts";
import { useWords } from "./words.ts";

const ICONS: Readonly<Record<Progress, IconName>> = { saved: "check", saving: "clock", "not-saved": "phone" };

/** How far something is, in a picture and words. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const { mine } = useWords().texts;
  const words: Readonly<Record<Progress, string>> = {
    saved: mine.saved,
    saving: mine.saving,
    "not-saved": mine.notSaved,
  };
  return (
    <p class={progress === "not-saved" ? "staat staat-los" : "staat"}>
      <Icon name={ICONS[progress]} />
      {words[progress]}
    </p>
  );
}
