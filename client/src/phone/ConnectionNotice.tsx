/** @jsxImportSource preact */

import type { Explained } from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { NotSavedNotice, TryNow } from "./NotSavedNotice.tsx";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

interface ConnectionNoticeProps {
  readonly state: PhoneState;
  readonly tryNow: () => void;
}

/** Says so when something is not saved, or can't be now; nothing at all when all is well. */
export function ConnectionNotice({ state, tryNow }: ConnectionNoticeProps) {
  const { ended, connection } = useWords().texts;
  switch (state.status.at) {
    case "board-broken":
      return <Trouble icon="broken" notice={ended.boardBroken.title} about="boardBroken" tryNow={tryNow} />;
    case "portal":
      return <Trouble icon="wifioff" notice={connection.portal.title} about="portal" tryNow={tryNow} />;
    case "away":
      return state.entries.some(isUnderWay) ? (
        <NotSavedNotice title={<p>{connection.notSaved.title}</p>} state={state} tryNow={tryNow} />
      ) : (
        <Paper seed="los" tint="steen-licht" unsaved class="melding">
          <Said about="away" icon="wifioff" />
          <TryNow tryNow={tryNow} />
        </Paper>
      );
    default:
      return null;
  }
}

interface TroubleProps extends Pick<ConnectionNoticeProps, "tryNow"> {
  readonly icon: "broken" | "wifioff";
  readonly notice: string;
  readonly about: Explained;
}

function Trouble({ icon, notice, about, tryNow }: TroubleProps) {
  return (
    <Paper seed="los" tint="steen-licht" unsaved class="melding">
      <p class="melding-kop">
        <Icon name={icon} />
        {notice}
      </p>
      <Said about={about} />
      <TryNow tryNow={tryNow} />
    </Paper>
  );
}
