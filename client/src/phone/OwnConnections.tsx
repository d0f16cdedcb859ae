/** @jsxImportSource preact */
import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { useWords } from "./words.ts";

/** The lines this person drew, as sentences. */
export function OwnConnections({ shared, doing, send }: PanelProps) {
  const { texts, say } = useWords();
  const text = (id: CardId) => cardName(shared.cards.find((card) => card.id === id) ?? { text: "…" }, texts);
  const remove = (connectionId: ConnectionId) => send({ type: "disconnect-cards", connectionId });
  if (doing.connections.length === 0) return null;
  return (
    <section aria-labelledby="mijn-lijnen">
      <h2 id="mijn-lijnen">{texts.connect.mine}</h2>
      <ul class="lijst">
        {doing.connections.map(({ id, from, to, progress }) => {
          const sentence = say(texts.connect.between, { one: text(from), other: text(to) });
          return (
            <li key={id ?? `${from} ${to}`}>
              <Paper seed={`${from} ${to}`} tint="wit" unsaved={progress === "not-saved"} class="kaart">
                <p class="kaart-tekst">{sentence}</p>
                <ProgressLine progress={progress} />
                {id !== null && (
                  <button type="button" class="knop" onClick={() => remove(id)}>
                    <Icon name="trash" />
                    {texts.connect.remove}
                    <span class="verborgen">: {sentence}</span>
                  </button>
                )}
              </Paper>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
