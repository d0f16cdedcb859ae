import type { Board } from "@buurtbord/shared/board/Board.ts";
import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useMemo, useState } from "react";
import { GrowthPicture, Mark } from "../../lookBack/GrowthPicture.tsx";
import { growthOnPaper, type PaperPart } from "../../lookBack/growthOnPaper.ts";
import { growthTitle } from "../../lookBack/growthTitle.ts";
import { growthParts, growthSentences, type ToldPart } from "../../lookBack/growthTold.ts";
import { usePhotoData } from "../../lookBack/usePhotoData.ts";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { dayAndTime } from "../../texts/dayAndTime.ts";
import type { GrowthTexts } from "../../texts/growth/GrowthTexts.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { useContrast } from "../../ui/react/useLook.ts";
import type { Act } from "../DeskActions.ts";
import { MomentSheet } from "../MomentSheet.tsx";
import type { Secrets } from "../Secrets.ts";
import { SnapshotTime } from "../SnapshotTime.tsx";
import { WallButton } from "./WallButton.tsx";
import "./growth.css";

/** A saved moment with the board of that moment. */
export interface OpenedSnapshot {
  readonly snapshot: Snapshot;
  readonly board: Board;
}

interface GrowthViewProps {
  readonly since: OpenedSnapshot;
  readonly now: Board;
  /** Saved moments after that one, newest first. */
  readonly later: readonly Snapshot[];
  /** Null: it cannot be read; why is said elsewhere. */
  readonly read: (snapshot: Snapshot) => Promise<Board | null>;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onBack: () => void;
}

/** What grew since a saved moment, until now or until a later one: in sentences, drawn on the board, and thing by thing. */
export function GrowthView({ since, now, later, read, secrets, texts, act, onBack }: GrowthViewProps) {
  const words = growthTextsIn(now.language);
  const [until, setUntil] = useState<OpenedSnapshot | null>(null);
  const [isList, setIsList] = useState(false);
  const after = until?.board ?? now;
  const title = growthTitle(since.snapshot, now.language, words);
  const growth = useMemo(() => growthOf(since.board, after), [since.board, after]);
  const parts = growthParts(growth, after, words);
  const sentences = growthSentences(growth, after, words);
  const photos = usePhotoData(after, async (name) => {
    const reply = await boardApi.photo(secrets.boardId, secrets.token, name);
    return reply.ok ? reply.value : null;
  });
  const hasContrast = useContrast(now.meeting.look);
  const choose = async (id: string) => {
    const snapshot = later.find((one) => one.id === id);
    if (snapshot === undefined) return setUntil(null);
    const board = await read(snapshot);
    if (board !== null) setUntil({ snapshot, board });
  };
  const toggle = () => setIsList(!isList);
  return (
    <MomentSheet
      className={isList ? "groei groei-als-lijst" : "groei"}
      label={title}
      onBack={onBack}
      onList={toggle}
    >
      <header>
        <h2>
          {title}{" "}
          {since.snapshot.by === "hand" ? (
            <SnapshotTime snapshot={since.snapshot} texts={texts} />
          ) : (
            <small>{since.snapshot.name}</small>
          )}
        </h2>
        <label className="groei-met">
          {words.until}
          <select
            className="invoer"
            value={until?.snapshot.id ?? ""}
            onChange={({ target }) => void choose(target.value)}
          >
            <option value="">{words.now}</option>
            {later.map((snapshot) => (
              <option key={snapshot.id} value={snapshot.id}>
                {namedInTime(snapshot, texts)}
              </option>
            ))}
          </select>
        </label>
        {until === null && (
          <WallButton
            board={now}
            lookBack={{ show: "growth", since: since.snapshot.id }}
            words={words}
            act={act}
          />
        )}
        <button type="button" className="knop" onClick={toggle}>
          <Icon name={isList ? "snap" : "list"} />
          {isList ? words.toDrawing : words.toList}
        </button>
        <button type="button" className="knop" onClick={() => print()}>
          <Icon name="note" />
          {words.print}
        </button>
        <button type="button" className="knop" onClick={onBack}>
          {texts.facilitator.snapshots.back}
        </button>
      </header>
      <article className="groei-vel">
        <div role="status" className="groei-verteld">
          <ul className="groei-zinnen">
            {sentences.map(({ mark, words: sentence }) => (
              <li key={sentence}>
                <Mark mark={mark} />
                {sentence}
              </li>
            ))}
          </ul>
        </div>
        <GrowthPicture growth={growth} after={after} photos={photos} name={title} hasContrast={hasContrast} />
        <div className="groei-delen">
          {parts.map((part) => (
            <Part key={part.name} part={part} words={words} language={now.language} />
          ))}
        </div>
        <div className="groei-delen groei-op-papier">
          {growthOnPaper(parts, sentences.length).map((part) => (
            <Part key={part.name} part={part} words={words} language={now.language} />
          ))}
        </div>
      </article>
    </MomentSheet>
  );
}

/** Two evenings may have moments of the same name. */
function namedInTime({ name, takenAt }: Snapshot, { language }: TableTexts): string {
  const time = dayAndTime(language, takenAt);
  return name === time ? name : `${name} · ${time}`;
}

interface PartProps {
  readonly part: ToldPart & Partial<PaperPart>;
  readonly words: GrowthTexts;
  readonly language: Language;
}

function Part({ part: { name, icon, things, unsaid = 0 }, words, language }: PartProps) {
  return (
    <section className="groei-deel">
      <h3>
        <Icon name={icon} />
        {words.parts[name]} <small className="cijfers">{things.length + unsaid}</small>
      </h3>
      <ul>
        {things.map(({ id, what, more }) => (
          <li key={id}>
            <b dir="auto">{what}</b>
            {more !== "" && <small dir="auto">{more}</small>}
          </li>
        ))}
      </ul>
      {unsaid > 0 && <p>{filled(language, words.andMore, { n: unsaid })}</p>}
    </section>
  );
}
