/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import { useEffect } from "preact/hooks";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import type { Ending } from "../sync/roomSocket/Line.ts";
import { Heading } from "./Heading.tsx";
import { reloadOnce } from "./reloadOnce.ts";
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
  const { title, text } = noticeFor(ending, texts);
  const cards = waiting.filter(({ command }) => command.type === "add-card");
  const mayBeSent = ending === "session-over" || ending === "taken-off";
  return (
    <main class="blad">
      <Heading about={ending}>{title}</Heading>
      <p class="groot">{text}</p>
      {mayBeSent && cards.length > 0 && <WaitingToGo waiting={cards} forget={forget} />}
      <div class="voet">
        {ending === "outdated" ? (
          <button type="button" class="knop knop-hoofd" onClick={() => location.reload()}>
            {texts.connection.tryNow}
          </button>
        ) : (
          <button type="button" class="knop knop-hoofd" onClick={joinAgain}>
            {texts.ended.joinAgain}
          </button>
        )}
      </div>
    </main>
  );
}

function noticeFor(ending: Ending, texts: ResidentTexts): { title: string; text: string } {
  switch (ending) {
    case "session-over":
      return texts.ended.sessionOver;
    case "taken-off":
      return texts.ended.takenOff;
    case "not-allowed":
      return texts.ended.notAllowed;
    case "board-not-found":
      return texts.ended.boardNotFound;
    case "outdated":
      return { title: texts.page.loading, text: "" };
    default:
      return unreachable(ending);
  }
}
