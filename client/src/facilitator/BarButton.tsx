import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./barButton.css";

interface BarButtonProps {
  readonly icon: IconName;
  readonly words: string;
  /** How many things are behind it; left out or nought: no number. */
  readonly count?: number;
  /** The number in words, for voices. */
  readonly countWords?: string;
  /** Left out: it is not something that is on or off. */
  readonly isOn?: boolean;
  readonly look?: "kader" | "hoofd";
  /** Null: not now. */
  readonly onPress: (() => void) | null;
}

/** A picture with its word under it. */
export function BarButton({ icon, words, count = 0, countWords, isOn, look, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      className={look === undefined ? "balkknop" : `balkknop balkknop-${look}`}
      aria-pressed={isOn}
      disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <Icon name={icon} />
      {words}
      {count > 0 && (
        <>
          <span className="verborgen">{countWords}</span>
          <span className="balkknop-tel cijfers" aria-hidden="true">
            {count}
          </span>
        </>
      )}
    </button>
  );
}
