/** @jsxImportSource preact */

interface SwitchProps {
  readonly words: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

/** Something that is on or off, and what that means. */
export function Switch({ words, hint, isOn, isBusy, onPress }: SwitchProps) {
  return (
    <button
      type="button"
      class="knop schakel"
      role="switch"
      aria-checked={isOn}
      aria-busy={isBusy}
      onClick={onPress}
    >
      <span class="schakel-woorden">
        <b>{words}</b>
        <span>{hint}</span>
      </span>
      <span class="schakel-knop" aria-hidden="true" />
    </button>
  );
}
