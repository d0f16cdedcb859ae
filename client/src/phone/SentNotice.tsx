/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { OutboxRefusal } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import { NotSavedNotice } from "./NotSavedNotice.tsx";
import { restsUntil } from "./ownDoing.ts";
import { Paper } from "./Paper.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { type Progress, progressOf } from "./progressOf.ts";
import { Said, usePictograms } from "./Said.tsx";
import { SlowNotice } from "./SlowNotice.tsx";
import { CardsReady } from "./TermsLine.tsx";
import { useWords } from "./words.ts";

interface SentNoticeProps {
  readonly id: CommandId;
  readonly state: PhoneState;
  readonly tryNow: () => void;
}

/** What became of the card that was just sent. It says "saved" when the server said so, never before. */
export function SentNotice({ id, state, tryNow }: SentNoticeProps) {
  const { texts } = useWords();
  const until = restsUntil(state.entries.filter((entry) => entry.id === id));
  if (until !== null) return <SlowNotice id={id} until={until} />;
  const fate = fateOf(id, state);
  switch (fate) {
    case "saved":
      return <SavedNotice id={id} state={state} />;
    case "saving":
      return (
        <Paper seed="bericht" tint="wit" class="bewaard">
          <Icon name="hourglass" />
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

const SAID_OF = { shown: "saved", draft: "savedDraft", waiting: "savedWaiting" } as const;
const SENT_ICONS = { shown: "check", draft: "lock", waiting: "reader" } as const;

/** Saved, and where it is: on the big screen, nobody else's yet, or with the facilitator. */
function SavedNotice({ id, state: { made, view } }: Pick<SentNoticeProps, "id" | "state">) {
  const { texts } = useWords();
  const hasPictograms = usePictograms(); // then they stand beside the sentences
  const where = view.own?.cards.find((card) => card.id === made.get(id))?.state ?? "shown";
  const { saved, savedDraft, savedWaiting } = texts.write;
  const { title } = { shown: saved, draft: savedDraft, waiting: savedWaiting }[where];
  return (
    <Paper seed="bericht" tint="fles-licht" class="bewaard">
      <span class="bewaard-vink">
        <Icon name={hasPictograms ? "check" : SENT_ICONS[where]} />
      </span>
      <div>
        <Heading about={id}>{title}</Heading>
        <Said about={SAID_OF[where]} />
        {where === "draft" && <CardsReady count={view.shared?.now.drafts ?? 0} />}
      </div>
    </Paper>
  );
}

function RefusedNotice({ id, refusal }: { id: CommandId; refusal: OutboxRefusal }) {
  const { texts } = useWords();
  return (
    <Paper seed="bericht" tint="steen-licht" unsaved class="melding">
      <Heading about={id}>{texts.mine.refused}</Heading>
      <p>{texts.refusals[refusal]}</p>
    </Paper>
  );
}

function fateOf(
  id: CommandId,
  { entries, status }: PhoneState,
): Progress | { readonly refusal: OutboxRefusal } {
  const entry = entries.find((one) => one.id === id);
  // What left the outbox was saved, and is in the view.
  if (entry === undefined) return "saved";
  switch (entry.state) {
    case "refused":
      return { refusal: entry.refusal };
    case "waiting":
    case "sent":
    case "resting":
    case "saved":
      return progressOf(entry, status.at !== "online");
    default:
      return unreachable(entry);
  }
}
