/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import type { Turn } from "./usePanel.ts";
import { useWords } from "./words.ts";

export function BackButton({ turn }: { readonly turn: Turn }) {
  const { tiles } = useWords().texts;
  return (
    <button type="button" class="knop knop-hoofd" onClick={turn.back}>
      <Icon name="left" />
      {tiles.back}
    </button>
  );
}
