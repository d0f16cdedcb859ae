/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

interface WaitingToGoProps {
  readonly waiting: readonly OutboxEntry[];
  readonly forget: (id: CommandId) => void;
}

/**
 * Cards that go when somebody joins anew. As somebody new they would be new cards, also where the first try arrived and
 * only its answer was lost: whoever wrote them can see on the big screen whether that is so.
 */
export function WaitingToGo({ waiting, forget }: WaitingToGoProps) {
  const { mine } = useWords().texts;
  return (
    <>
      <Said about="waitingIsSent" class="groot" />
      <Said about="maybeThere" />
      <ul class="lijst">
        {waiting.map(({ id, command }) => (
          <li key={id}>
            <Paper seed={id} tint="linnen" unsaved class="kaart">
              {command.type === "add-card" && (
                <p class="kaart-tekst" dir="auto">
                  {command.card.text}
                </p>
              )}
              <button type="button" class="knop" onClick={() => forget(id)}>
                <Icon name="trash" />
                {mine.forget}
              </button>
            </Paper>
          </li>
        ))}
      </ul>
    </>
  );
}
