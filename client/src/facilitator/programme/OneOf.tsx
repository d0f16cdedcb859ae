import { type ReactNode, useId } from "react";

interface OneOfProps<Choice extends string> {
  readonly legend: string;
  /** What can be chosen, in this order, and its words. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** What belongs to the last choice. */
  readonly children?: ReactNode;
}

/** A question with a few answers, all of them in sight. */
export function OneOf<Choice extends string>(props: OneOfProps<Choice>) {
  const { legend, choices, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="stapvorm-keuzes">
        {(Object.keys(choices) as Choice[]).map((choice) => (
          <label key={choice} className="stapvorm-vink">
            <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
            {choices[choice]}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
