import type { Language } from "@buurtbord/shared/board/Language.ts";
import { keysTextsIn } from "../../texts/keys/keysTextsIn.ts";

interface KeysButtonProps {
  readonly language: Language;
  readonly onPress: () => void;
}

/** Shows the keys, by the sign that does the same. */
export function KeysButton({ language, onPress }: KeysButtonProps) {
  const { button } = keysTextsIn(language);
  return (
    <button type="button" className="knop toetsen-knop" aria-label={button} title={button} onClick={onPress}>
      ?
    </button>
  );
}
