/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Explained } from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import { useEffect } from "preact/hooks";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import type { Ending } from "../sync/roomSocket/Line.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { EndPicture } from "./EndPicture.tsx";
import { Heading } from "./Heading.tsx";
import { reloadOnce } from "./reloadOnce.ts";
import { Said } from "./Said.tsx";
import { WaitingToGo } from "./WaitingToGo.tsx";
import { useWords } from "./words.ts";

interface EndedPageProps {
  readonly ending: Ending;
  /** What of theirs has no answer: it goes when they join again. */
  readonly waiting: readonly OutboxEntry[];
  readonly forget: (id: CommandId) => void;
  readonly joinAgain: () => void;
}

/** The room won't have this phone as it is; joining anew may help. */
export function EndedPage({ ending, waiting, forget, joinAgain }: EndedPageProps) {
  const { texts } = useWords();
  useEffect(() => {
    if (ending === "outdated") reloadOnce();
  }, [ending]);
  const { title, icon, about } = noticeFor(ending, texts);
  const cards = waiting.filter(({ command }) => command.type === "add-card");
  const mayBeSent = ending === "session-over" || ending === "taken-off";
  return (
    <main class="blad">
      <EndPicture icon={icon} />
      <Heading about={ending}>{title}</Heading>
      {about && <Said about={about} class="groot" />}
      {mayBeSent && cards.length > 0 && <WaitingToGo waiting={cards} forget={forget} />}
      <div class="voet">
        {ending === "outdated" ? (
          <button type="button" class="knop knop-hoofd" onClick={() => location.reload()}>
            <Icon name="repeat" />
            {texts.connection.tryNow}
          </button>
        ) : (
          <button type="button" class="knop knop-hoofd" onClick={joinAgain}>
            <Icon name="door" />
            {texts.ended.joinAgain}
          </button>
        )}
      </div>
    </main>
  );
}

interface EndNotice {
  readonly title: string;
  readonly icon: IconName;
  /** Null: the title says it all. */
  readonly about: Explained | null;
}

function noticeFor(ending: Ending, { ended, page }: ResidentTexts): EndNotice {
  switch (ending) {
    case "session-over":
      return { title: ended.sessionOver.title, icon: "moon", about: "sessionOver" };
    case "taken-off":
      return { title: ended.takenOff.title, icon: "leave", about: "takenOff" };
    case "not-allowed":
      return { title: ended.notAllowed.title, icon: "lock", about: "notAllowed" };
    case "board-not-found":
      return { title: ended.boardNotFound.title, icon: "question", about: "boardNotFound" };
    case "outdated":
      return { title: page.loading, icon: "hourglass", about: null };
    default:
      return unreachable(ending);
  }
}
