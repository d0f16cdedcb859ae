import { useId } from "react";

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    /** Left out: the name says it all. */
    readonly about?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several. */
export function Choices<Value extends string>({ title, options, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="afdruk-een">
      <legend>{title}</legend>
      <div>
        {options.map(({ value, name: word, about }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>
              {word}
              {about !== undefined && <small>{about}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SomeOfProps<Value extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: ReadonlySet<Value>;
  readonly onChoose: (values: ReadonlySet<Value>) => void;
}

/** As many as one likes. */
export function SomeOf<Value extends string>({ title, options, chosen, onChoose }: SomeOfProps<Value>) {
  return (
    <fieldset className="afdruk-een">
      <legend>{title}</legend>
      <div>
        {options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={({ target }) => {
                const others = new Set(chosen);
                if (target.checked) others.add(value);
                else others.delete(value);
                onChoose(others);
              }}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
