/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

interface NotSavedNoticeProps {
  /** What stands on top. */
  readonly title: ComponentChildren;
  readonly state: PhoneState;
  readonly tryNow: () => void;
}

/** Something waits on this phone: where it is, and what a person can do. */
export function NotSavedNotice({ title, state, tryNow }: NotSavedNoticeProps) {
  const { texts } = useWords();
  const isPortal = state.status.at === "portal";
  return (
    <Paper seed="los" tint="steen-licht" unsaved class="melding">
      <div class="melding-kop">
        <Icon name="wifioff" />
        {title}
      </div>
      {isPortal && <p class="nadruk">{texts.connection.portal.title}</p>}
      <Said about={isPortal ? "portal" : "notSaved"} />
      {!state.lasts && <p class="nadruk">{texts.mine.keepOpen}</p>}
      <TryNow tryNow={tryNow} />
    </Paper>
  );
}

export function TryNow({ tryNow }: Pick<NotSavedNoticeProps, "tryNow">) {
  const { texts } = useWords();
  return (
    <button type="button" class="knop" onClick={tryNow}>
      <Icon name="repeat" />
      {texts.connection.tryNow}
    </button>
  );
}
