import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { type FormEvent, useCallback, useEffect, useMemo, useState } from "react";
import { boardApi, type SnapshotBoard } from "../sync/boardApi/boardApi.ts";
import { dayAndTime } from "../texts/dayAndTime.ts";
import { growthTextsIn } from "../texts/growth/growthTextsIn.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { GrowthView, type OpenedSnapshot } from "./growth/GrowthView.tsx";
import { LapseView } from "./growth/LapseView.tsx";
import { MomentActions } from "./moments/MomentActions.tsx";
import { MomentPictures } from "./moments/MomentPictures.ts";
import { RestoreMoment } from "./moments/RestoreMoment.tsx";
import { Timeline } from "./moments/Timeline.tsx";
import type { Secrets } from "./Secrets.ts";
import { SnapshotView } from "./SnapshotView.tsx";
import "./snapshots.css";

interface SnapshotDialogProps {
  /** As it is at this moment: another object when it changed. */
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

type Shown =
  | (OpenedSnapshot & SnapshotBoard & { readonly how: "as-it-was" | "what-grew" })
  | { readonly how: "to-restore"; readonly snapshot: Snapshot };

/** Save this moment under a name, or look at an earlier one: as it was, what grew since, or as a new board. */
export function SnapshotDialog({ board, secrets, texts, act, onClose }: SnapshotDialogProps) {
  const { boardId, token } = secrets;
  const words = texts.facilitator.snapshots;
  const [list, setList] = useState<readonly Snapshot[] | null>(null);
  const [message, setMessage] = useState("");
  const [shown, setShown] = useState<Shown | null>(null);
  const [isLapse, setIsLapse] = useState(false);

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
  const pictures = useMemo(
    () =>
      new MomentPictures(async (id) => {
        const reply = await boardApi.snapshotBoard(boardId, token, id);
        return reply.ok ? reply.value.board : null;
      }),
    [boardId, token],
  );
  const open = async (snapshot: Snapshot, how: "as-it-was" | "what-grew") => {
    const opened = await read(snapshot);
    if (opened !== null) setShown({ snapshot, ...opened, how });
  };

  if (shown?.how === "to-restore") {
    const { snapshot } = shown;
    return (
      <RestoreMoment snapshot={snapshot} secrets={secrets} texts={texts} onBack={() => setShown(null)} />
    );
  }
  if (isLapse) {
    return <LapseView board={board} secrets={secrets} texts={texts} act={act} onBack={onClose} />;
  }
  if (shown?.how === "as-it-was") return <SnapshotView {...shown} texts={texts} onBack={onClose} />;
  if (shown !== null) {
    const later = (list ?? []).filter(({ takenAt }) => takenAt > shown.snapshot.takenAt);
    return (
      <GrowthView
        since={shown}
        now={board}
        later={later}
        read={async (snapshot) => (await read(snapshot))?.board ?? null}
        secrets={secrets}
        act={act}
        texts={texts}
        onBack={onClose}
      />
    );
  }
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <NameForm texts={texts} onSave={save} />
      <p role="status">{message}</p>
      <button type="button" className="knop" onClick={() => setIsLapse(true)}>
        <Icon name="right" />
        {growthTextsIn(texts.language).lapse.show}
      </button>
      {list === null && <p>{words.loading}</p>}
      {list?.length === 0 && <p>{words.none}</p>}
      <Timeline
        snapshots={list ?? []}
        pictures={pictures}
        texts={texts}
        actions={(snapshot) => (
          <MomentActions
            snapshot={snapshot}
            texts={texts}
            open={open}
            restore={() => setShown({ how: "to-restore", snapshot })}
          />
        )}
      />
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
