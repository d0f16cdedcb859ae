import { useId } from "react";
import { Icon } from "../../ui/react/Icon.tsx";
import "./numberChoice.css";

interface NumberChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What one press adds or takes. */
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number that can be typed, and changed with large buttons. */
export function NumberChoice({ label, hint, value, least, most, step, onChange }: NumberChoiceProps) {
  const id = useId();
  const set = (to: number) => onChange(Math.min(most, Math.max(least, Math.round(to))));
  return (
    <div className="stapvorm-getal">
      <label htmlFor={id}>{label}</label>
      <div>
        <button
          type="button"
          className="knop knop-beeld"
          aria-label={`${label} −${step}`}
          disabled={value <= least}
          onClick={() => set(value - step)}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          className="invoer cijfers"
          inputMode="numeric"
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => set(Number(target.value.replace(/\D/g, "")))}
        />
        <button
          type="button"
          className="knop knop-beeld"
          aria-label={`${label} +${step}`}
          disabled={value >= most}
          onClick={() => set(value + step)}
        >
          <Icon name="plus" />
        </button>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </div>
    </div>
  );
}
