interface ChoiceProps<Id> {
  readonly label: string;
  readonly choose: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
}

/** Choosing does it: no second button. */
export function Choice<Id>({ label, choose, options, onChoose }: ChoiceProps<Id>) {
  return (
    <label>
      {label}
      <select
        className="invoer"
        value=""
        onChange={({ target }) => {
          const chosen = options[Number(target.value)];
          if (chosen !== undefined) onChoose(chosen.id);
        }}
      >
        <option value="">{choose}</option>
        {options.map(({ name }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is chosen by
          <option key={i} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
