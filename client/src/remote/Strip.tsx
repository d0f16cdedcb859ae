/** @jsxImportSource preact */
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { RemoteRoom, RemoteState } from "./RemoteRoom.ts";
import type { News } from "./useNews.ts";
import { useSlowly } from "./useSlowly.ts";
import { useWords } from "./words.ts";

interface StripProps {
  readonly room: RemoteRoom;
  readonly state: RemoteState;
  readonly news: News | null;
  readonly undo: () => void;
  /** Something waits for the connection, and says so itself. */
  readonly isHeld: boolean;
  /** Whether there is room for what can wait: how far the people are. */
  readonly showsPeople: boolean;
}

/**
 * Always in the same place, above the thumb, so that nothing jumps: what just happened and the way back; or that the
 * connection is gone; or how far the people are.
 */
export function Strip({ room, state, news, undo, isHeld, showsPeople }: StripProps) {
  const isAway = state.status.at === "away" || state.status.at === "board-broken";
  const showsAway = news === null && isAway && !isHeld;
  return (
    <>
      <div class="strook nieuws" hidden={news === null}>
        <p role="status" dir="auto">
          {news?.text}
        </p>
        <UndoButton news={news} undo={undo} />
      </div>
      <div class="strook weg" hidden={!showsAway}>
        <Away room={room} state={state} isAway={isAway} />
      </div>
      {showsPeople && <People state={state} isHidden={news !== null || isAway || isHeld} />}
    </>
  );
}

function UndoButton({ news, undo }: Pick<StripProps, "news" | "undo">) {
  const { texts } = useWords();
  if (news?.done == null || news.done.undo.length === 0) return null;
  return (
    <button type="button" class="knop" onClick={undo}>
      <Icon name="undo" />
      {texts.undo.action}
    </button>
  );
}

function Away({ room, state, isAway }: Pick<StripProps, "room" | "state"> & { readonly isAway: boolean }) {
  const { connection, tryNow } = useWords().texts;
  return (
    <>
      <p role="status">
        {isAway && (
          <>
            <Icon name="wifioff" />
            {state.status.at === "board-broken" ? connection.boardBroken : connection.away}
          </>
        )}
      </p>
      <button type="button" class="knop" onClick={() => room.wake()}>
        {tryNow}
      </button>
    </>
  );
}

function People({ state, isHidden }: Pick<StripProps, "state"> & { readonly isHidden: boolean }) {
  const { texts, language } = useWords();
  const { done = 0, writing = 0 } = state.view.presence ?? {};
  const doneWords = filled(language, texts.room.done, { n: done });
  return (
    <>
      <div class="strook mensen" hidden={isHidden}>
        <span>
          <Icon name="check" />
          {doneWords}
        </span>
        <span>
          <Icon name="pencil" />
          {filled(language, texts.room.writing, { n: writing })}
        </span>
      </div>
      <p class="verborgen" aria-live="polite">
        {useSlowly(doneWords)}
      </p>
    </>
  );
}
