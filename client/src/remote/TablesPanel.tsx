/** @jsxImportSource preact */
import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import type { GroupInView } from "@buurtbord/shared/protocol/view.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { tablesTextsIn } from "../texts/tables/tablesTextsIn.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { Sheet } from "./Sheet.tsx";
import { useWords } from "./words.ts";
import "./tables.css";

export type TablesPanelProps = Pick<PartProps, "shared" | "tables" | "press">;

/** Each group: where it is, how many, how far, and whether they want somebody to come by; and a word to all of them. */
export function TablesPanel({ shared, tables, press }: TablesPanelProps) {
  const { language } = useWords();
  const words = tablesTextsIn(language);
  const groups = shared.groups ?? [];
  const nowOf = ({ id }: GroupInView) => tables.find(({ group }) => group === id);
  // Who asks for help comes first.
  const sorted = groups.toSorted((one, other) => Number(nowOf(other)?.help) - Number(nowOf(one)?.help) || 0);
  return (
    <>
      <Heading takesFocus>{words.title}</Heading>
      {tables.length > 0 && <SayToAll word={shared.now.word ?? null} press={press} />}
      <ul class="rijen">
        {sorted.map((group) => (
          <li key={group.id}>
            <GroupSheet group={group} now={nowOf(group)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface GroupSheetProps {
  readonly group: GroupInView;
  /** Undefined: its table is not open. */
  readonly now: TableNow | undefined;
}

function GroupSheet({ group, now }: GroupSheetProps) {
  const { language, resident, texts } = useWords();
  const words = tablesTextsIn(language);
  const { emblem, title, people, guests } = group;
  const name = emblemWords(language, resident.emblem, emblem);
  return (
    <Sheet seed={group.id} tint={EMBLEM_TINTS[emblem.colour]} class="kaart tafel">
      <svg
        viewBox="0 0 24 24"
        class="icoon"
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings
        dangerouslySetInnerHTML={{ __html: EMBLEM_DRAWINGS[emblem.thing] }}
      />
      <h2 dir="auto">{title === "" ? name : title}</h2>
      <p>
        {name} · {filled(language, texts.room.here, { n: people + guests })}
      </p>
      {now !== undefined && (
        <p>{filled(language, words.progress, { filled: now.filled, questions: now.questions })}</p>
      )}
      {now?.help && (
        <p class="tafel-hulp">
          <Icon name="hand" />
          <b>{words.help}</b>
        </p>
      )}
    </Sheet>
  );
}

function SayToAll({ word, press }: { readonly word: string | null } & Pick<PartProps, "press">) {
  const { language } = useWords();
  const { say } = tablesTextsIn(language);
  return (
    <section class="rijen">
      <h2>{say.title}</h2>
      <p role="status" dir="auto">
        {word === null ? say.hint : filled(language, say.said, { word })}
      </p>
      <span class="kaart-doen">
        {say.ready.map((ready) => (
          <button
            key={ready}
            type="button"
            class="knop"
            onClick={() => press({ type: "say-word", word: ready })}
          >
            <Icon name="talk" />
            {ready}
          </button>
        ))}
        {word !== null && (
          <button type="button" class="knop" onClick={() => press({ type: "say-word", word: null })}>
            <Icon name="cross" />
            {say.stop}
          </button>
        )}
      </span>
    </section>
  );
}
