import type { Language } from "@buurtbord/shared/board/Language.ts";
import { bringTextsIn } from "../../texts/bring/bringTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface BringButtonProps {
  readonly language: Language;
  readonly onPress: () => void;
}

/** To a list or a file, beside the field for one card. */
export function BringButton({ language, onPress }: BringButtonProps) {
  return (
    <button type="button" className="knop" onClick={onPress}>
      <Icon name="list" />
      {bringTextsIn(language).open}
    </button>
  );
}
