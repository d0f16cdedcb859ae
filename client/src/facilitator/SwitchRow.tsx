import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./switchRow.css";

interface SwitchRowProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly texts: TableTexts;
  readonly onPress: () => void;
}

/** Something of the room that is on or off, and what that does. */
export function SwitchRow({ icon, name, hint, isOn, texts, onPress }: SwitchRowProps) {
  const { on, off } = texts.facilitator.evening.waiting;
  return (
    <button type="button" className="schakelaar" role="switch" aria-checked={isOn} onClick={onPress}>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{hint}</small>
      </span>
      <strong aria-hidden="true">{isOn ? on : off}</strong>
    </button>
  );
}
