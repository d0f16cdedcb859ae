import { programmesTexts } from "../../texts/programmes/textsOfProgrammes.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface ProgrammeActionsProps {
  readonly texts: TableTexts;
  readonly onAdd: () => void;
  readonly onSave: () => void;
  readonly onOther: () => void;
}

/** Under the steps: one more, and what is done with the programme as a whole. */
export function ProgrammeActions({ texts, onAdd, onSave, onOther }: ProgrammeActionsProps) {
  const { save, other } = programmesTexts[texts.language];
  return (
    <div className="draaiboek-erbij">
      <button type="button" className="knop" onClick={onAdd}>
        <Icon name="plus" />
        {texts.facilitator.evening.programme.add}
      </button>
      <button type="button" className="knop" onClick={onSave}>
        <Icon name="keep" />
        {save.action}
      </button>
      <button type="button" className="knop" onClick={onOther}>
        <Icon name="repeat" />
        {other.action}
      </button>
    </div>
  );
}
