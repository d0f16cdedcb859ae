/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { Heading } from "./Heading.tsx";
import { Icon } from "./Icon.tsx";
import { NotSavedNotice } from "./NotSavedNotice.tsx";
import { type Progress, progressOf } from "./ownDoing.ts";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

interface SentNoticeProps {
  readonly id: CommandId;
  readonly state: PhoneState;
  readonly tryNow: () => void;
}

/** What became of the card that was just sent. It says "saved" when the server said so, never before. */
export function SentNotice({ id, state, tryNow }: SentNoticeProps) {
  const { texts } = useWords();
  const fate = fateOf(id, state);
  switch (fate) {
    case "saved":
      return (
        <Paper seed="bericht" tint="fles-licht" class="bewaard">
          <span class="bewaard-vink">
            <Icon name="check" />
          </span>
          <div>
            <Heading about={id}>{texts.write.saved.title}</Heading>
            <p>{texts.write.saved.text}</p>
          </div>
        </Paper>
      );
    case "saving":
      return (
        <Paper seed="bericht" tint="wit" class="bewaard">
          <Icon name="clock" />
          <Heading about={id}>{texts.mine.saving}</Heading>
        </Paper>
      );
    case "not-saved": {
      const title = <Heading about={id}>{texts.connection.notSaved.title}</Heading>;
      return <NotSavedNotice title={title} state={state} tryNow={tryNow} />;
    }
    default:
      return <RefusedNotice id={id} refusal={fate.refusal} />;
  }
}

function RefusedNotice({ id, refusal }: { id: CommandId; refusal: Refusal }) {
  const { texts } = useWords();
  return (
    <Paper seed="bericht" tint="steen-licht" unsaved class="melding">
      <Heading about={id}>{texts.mine.refused}</Heading>
      <p>{texts.refusals[refusal]}</p>
    </Paper>
  );
}

function fateOf(id: CommandId, { entries, status }: PhoneState): Progress | { readonly refusal: Refusal } {
  const entry = entries.find((one) => one.id === id);
  // What left the outbox was saved, and is in the view.
  if (entry === undefined) return "saved";
  switch (entry.state) {
    case "refused":
      return { refusal: entry.refusal };
    case "waiting":
    case "sent":
    case "saved":
      return progressOf(entry, status.at !== "online");
    default:
      return unreachable(entry);
  }
}
