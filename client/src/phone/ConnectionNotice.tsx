/** @jsxImportSource preact */
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { NotSavedNotice, TryNow } from "./NotSavedNotice.tsx";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

/** Says so when something is not saved, or can't be now; nothing at all when all is well. */
export function ConnectionNotice({ state, tryNow }: { state: PhoneState; tryNow: () => void }) {
  const { ended, connection } = useWords().texts;
  if (state.status.at === "board-broken") {
    return (
      <Paper seed="los" tint="steen-licht" unsaved class="melding">
        <p class="melding-kop">
          <Icon name="pause" />
          {ended.boardBroken.title}
        </p>
        <p>{ended.boardBroken.text}</p>
        <TryNow tryNow={tryNow} />
      </Paper>
    );
  }
  if (state.status.at === "portal") {
    return (
      <Paper seed="los" tint="steen-licht" unsaved class="melding">
        <p class="melding-kop">
          <Icon name="wifioff" />
          {connection.portal.title}
        </p>
        <p>{connection.portal.text}</p>
        <TryNow tryNow={tryNow} />
      </Paper>
    );
  }
  if (state.status.at !== "away") return null;
  if (state.entries.some(isUnderWay)) {
    return <NotSavedNotice title={<p>{connection.notSaved.title}</p>} state={state} tryNow={tryNow} />;
  }
  return (
    <Paper seed="los" tint="steen-licht" unsaved class="melding">
      <p>{connection.away}</p>
      <TryNow tryNow={tryNow} />
    </Paper>
  );
}
