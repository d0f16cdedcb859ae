/** @jsxImportSource preact */
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { commandWords } from "./commandWords.ts";
import type { RemoteRoom } from "./RemoteRoom.ts";
import type { StepName } from "./stepName.ts";
import { useWords } from "./words.ts";

interface WaitingBarProps {
  readonly room: RemoteRoom;
  readonly waiting: readonly OutboxEntry[];
  readonly stepName: StepName;
}

/** What was pressed and could not be done yet, and the way to let go of it. */
export function WaitingBar({ room, waiting, stepName }: WaitingBarProps) {
  const words = useWords();
  const { texts, language } = words;
  return (
    <div class="strook wacht" role="status" hidden={waiting.length === 0}>
      {waiting.length > 0 && (
        <p class="wacht-kop">
          <Icon name="wifioff" />
          {filled(language, texts.connection.waiting, { n: waiting.length })}
        </p>
      )}
      <ul>
        {waiting.map(({ id, command }) => (
          <li key={id}>
            <span dir="auto">{commandWords(command, words, stepName)}</span>
            {room.canCancel(id) && (
              <button type="button" class="knop" onClick={() => room.cancel(id)}>
                {texts.connection.cancel}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
