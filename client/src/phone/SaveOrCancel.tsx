/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

/** Under what somebody changes: keep it, or leave it as it was. */
export function SaveOrCancel({ onCancel }: { readonly onCancel: () => void }) {
  const { texts } = useWords();
  return (
    <div class="rij">
      <button type="submit" class="knop knop-gekozen">
        <Icon name="check" />
        {texts.mine.save}
      </button>
      <button type="button" class="knop" onClick={onCancel}>
        <Icon name="cross" />
        {texts.mine.cancel}
      </button>
    </div>
  );
}
