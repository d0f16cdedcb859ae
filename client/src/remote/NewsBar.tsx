/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import type { News } from "./useNews.ts";
import { useWords } from "./words.ts";

/** What just happened, calmly, and the way back. */
export function NewsBar({ news, undo }: { readonly news: News | null; readonly undo: () => void }) {
  const { texts } = useWords();
  const canUndo = (news?.done?.undo.length ?? 0) > 0;
  return (
    <div class="nieuws" hidden={news === null}>
      <p role="status" dir="auto">
        {news?.text}
      </p>
      {canUndo && (
        <button type="button" class="knop" onClick={undo}>
          <Icon name="undo" />
          {texts.undo.action}
        </button>
      )}
    </div>
  );
}
