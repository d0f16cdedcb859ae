/** @jsxImportSource preact */
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useMemo } from "preact/hooks";
import { PhotoAlbum } from "../sync/photos/PhotoAlbum.ts";
import { smallPhoto } from "../sync/photos/smallPhoto.ts";
import { SeenPhotosContext } from "../ui/preact/SeenPhotos.ts";
import { useStateOf } from "../ui/preact/useStateOf.ts";
import { Hand } from "./Hand.tsx";
import { MessagePage } from "./MessagePage.tsx";
import { useRemote } from "./useRemote.ts";
import { useWords } from "./words.ts";

interface RemotePageProps {
  readonly boardId: BoardId;
  readonly token: string;
  readonly takenBack: () => void;
}

/** The remote, from the moment that this phone is one. */
export function RemotePage({ boardId, token, takenBack }: RemotePageProps) {
  const room = useRemote(boardId, token);
  const state = useStateOf(room);
  const photos = useMemo(() => new PhotoAlbum(boardId, token, smallPhoto), [boardId, token]);
  const { texts } = useWords();
  const { status, view } = state;
  const ending = status.at === "ended" ? status.ending : null;
  const isTakenBack = ending === "session-over" || ending === "taken-off" || ending === "not-allowed";
  useEffect(() => {
    if (isTakenBack) takenBack();
  }, [isTakenBack, takenBack]);
  if (isTakenBack) return null;
  if (ending === "board-not-found") return <MessagePage notice={texts.entry.boardNotFound} />;
  if (ending === "outdated") {
    const action = { words: texts.reload, run: () => location.reload() };
    return <MessagePage notice={texts.entry.outdated} action={action} />;
  }
  if (view.shared !== null && view.controls !== null) {
    return (
      <SeenPhotosContext.Provider value={photos}>
        <Hand room={room} token={token} state={state} shared={view.shared} controls={view.controls} />
      </SeenPhotosContext.Provider>
    );
  }
  const isStuck = status.at === "away" || status.at === "board-broken";
  return (
    <MessagePage
      notice={isStuck ? texts.entry.noAnswer : { title: texts.loading, text: "" }}
      action={isStuck ? { words: texts.tryNow, run: () => room.wake() } : null}
    />
  );
}
