import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { boardApi, type SnapshotBoard } from "../sync/boardApi/boardApi.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { growthTextsIn } from "../texts/growth/growthTextsIn.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { dayAndTime } from "./dayAndTime.ts";
import type { Secrets } from "./FacilitatorPage.tsx";
import { GrowthView, type OpenedSnapshot } from "./growth/GrowthView.tsx";
import { ImageSection } from "./image/ImageSection.tsx";
import { SnapshotTime } from "./SnapshotTime.tsx";
import { SnapshotView } from "./SnapshotView.tsx";
import { saveFile } from "./saveFile.ts";
import "./snapshots.css";

interface SnapshotDialogProps {
  readonly live: LiveBoard;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

type Shown = OpenedSnapshot & SnapshotBoard & { readonly how: "as-it-was" | "what-grew" };

/** Save this moment under a name, look at an earlier one, or take the board along: as an image, or all as a file. */
export function SnapshotDialog({ live, secrets, texts, act, onClose }: SnapshotDialogProps) {
  const { boardId, token } = secrets;
  const { snapshots: words, bar, exportFails } = texts.facilitator;
  const [list, setList] = useState<readonly Snapshot[] | null>(null);
  const [message, setMessage] = useState("");
  const [shown, setShown] = useState<Shown | null>(null);

  const readList = useCallback(async () => {
    const reply = await boardApi.snapshots(boardId, token);
    if (reply.ok) setList([...reply.value].sort((one, other) => other.takenAt - one.takenAt));
    else setMessage(sentenceFor(texts, reply.reason));
  }, [boardId, token, texts]);
  useEffect(() => void readList(), [readList]);

  const save = async (name: string) => {
    const isSaved = await act({ type: "save-snapshot", name });
    if (!isSaved) return;
    setMessage(words.saved);
    await readList();
  };
  const read = async (snapshot: Snapshot): Promise<SnapshotBoard | null> => {
    const reply = await boardApi.snapshotBoard(boardId, token, snapshot.id);
    if (reply.ok) return reply.value;
    setMessage(sentenceFor(texts, reply.reason));
    return null;
  };
  const open = async (snapshot: Snapshot, how: "as-it-was" | "what-grew") => {
    const opened = await read(snapshot);
    if (opened !== null) setShown({ snapshot, ...opened, how });
  };
  const take = async () => {
    const reply = await boardApi.exported(boardId, token);
    if (reply.ok) saveFile(reply.value, `${live.board.title}.zip`);
    else setMessage(exportFails);
  };

  if (shown?.how === "as-it-was") return <SnapshotView {...shown} texts={texts} onBack={onClose} />;
  if (shown !== null) {
    const later = (list ?? []).filter(({ takenAt }) => takenAt > shown.snapshot.takenAt);
    return (
      <GrowthView
        since={shown}
        now={live.board}
        later={later}
        read={async (snapshot) => (await read(snapshot))?.board ?? null}
        texts={texts}
        onBack={onClose}
      />
    );
  }
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <NameForm texts={texts} onSave={save} />
      <p role="status">{message}</p>
      {list === null && <p>{words.loading}</p>}
      {list?.length === 0 && <p>{words.none}</p>}
      <ul className="momenten">
        {list?.map((snapshot) => (
          <li key={snapshot.id}>
            <span>
              <b dir="auto">{snapshot.name}</b>
              <SnapshotTime snapshot={snapshot} texts={texts} />
            </span>
            <span className="momenten-doen">
              <button type="button" className="knop" onClick={() => void open(snapshot, "what-grew")}>
                <Icon name="flower" />
                {growthTextsIn(texts.language).show}
              </button>
              <button type="button" className="knop" onClick={() => void open(snapshot, "as-it-was")}>
                <Icon name="eye" />
                {words.open}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <ImageSection live={live} secrets={secrets} />
      <button type="button" className="knop" onClick={() => void take()}>
        <Icon name="book" />
        {bar.take}
      </button>
    </Dialog>
  );
}

function NameForm({
  texts,
  onSave,
}: {
  readonly texts: TableTexts;
  readonly onSave: (name: string) => Promise<void>;
}) {
  const { name: label, save } = texts.facilitator.snapshots;
  const [name, setName] = useState(() => dayAndTime(texts.language, Date.now()));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave(name);
  };
  return (
    <form className="momenten-nieuw" onSubmit={submit}>
      <label>
        {label}
        <input
          className="invoer"
          value={name}
          dir="auto"
          maxLength={LIMITS.snapshotNameCodePoints}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="knop">
        <Icon name="snap" />
        {save}
      </button>
    </form>
  );
}
