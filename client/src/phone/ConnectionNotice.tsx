/** @jsxImportSource preact */
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { NotSavedNotice, TryNow } from "./NotSavedNotice.tsx";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
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
      return <Trouble icon="pause" notice={ended.boardBroken} tryNow={tryNow} />;
    case "portal":
      return <Trouble icon="wifioff" notice={connection.portal} tryNow={tryNow} />;
    case "away":
      return state.entries.some(isUnderWay) ? (
        <NotSavedNotice title={<p>{connection.notSaved.title}</p>} state={state} tryNow={tryNow} />
      ) : (
        <Paper seed="los" tint="steen-licht" unsaved class="melding">
          <p>{connection.away}</p>
          <TryNow tryNow={tryNow} />
        </Paper>
      );
    default:
      return null;
  }
}

interface TroubleProps extends Pick<ConnectionNoticeProps, "tryNow"> {
  readonly icon: "pause" | "wifioff";
  readonly notice: { readonly title: string; readonly text: string };
}

function Trouble({ icon, notice: { title, text }, tryNow }: TroubleProps) {
  return (
    <Paper seed="los" tint="steen-licht" unsaved class="melding">
      <p class="melding-kop">
        <Icon name={icon} />
        {title}
      </p>
      <p>{text}</p>
      <TryNow tryNow={tryNow} />
    </Paper>
  );
}
