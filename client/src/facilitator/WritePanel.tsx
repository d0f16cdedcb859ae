import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { BringButton } from "./bring/BringButton.tsx";
import type { Act } from "./DeskActions.ts";
import { useRow } from "./useRow.ts";
import "./writePanel.css";

interface WritePanelProps {
  readonly activity: Activity;
  readonly texts: TableTexts;
  readonly act: Act;
  /** Many at once, from a list or a file; left out: not here. */
  readonly onBring?: () => void;
  readonly onClose: () => void;
}

/** For people without a phone: somebody writes what they say, Enter after Enter. */
export function WritePanel({ activity, texts, act, onBring, onClose }: WritePanelProps) {
  const { write } = texts.facilitator;
  const { kinds } = activityTexts(activity, texts.language);
  const [kind, setKind] = useState<CardKindId | undefined>(activity.kinds[0]?.id);
  const [added, setAdded] = useState("");
  const row = useRow<HTMLFormElement>(onClose);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    const text = input?.value.trim() ?? "";
    if (input === null || kind === undefined || text === "") return;
    input.value = "";
    const into = activity.fields.find((one) => one.kind === kind)?.id ?? null;
    const isThere = await act({ type: "add-card", card: { kind, text, field: into } });
    if (isThere) setAdded(filled(texts.language, write.added, { text }));
    else if (input.value === "") input.value = text;
  };
  return (
    <form
      ref={row}
      className="schrijfpaneel"
      data-part="row"
      aria-label={write.title}
      onSubmit={(event) => void add(event)}
    >
      {activity.kinds.length > 1 && (
        <label className="schrijfpaneel-soort">
          {write.kind}
          <select
            className="invoer"
            value={kind}
            onChange={({ target }) => setKind(target.value as CardKindId)}
          >
            {activity.kinds.map(({ id }) => (
              <option key={id} value={id}>
                {kinds[id]?.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="schrijfpaneel-tekst">
        {write.text}
        <input
          ref={field}
          className="invoer"
          dir="auto"
          maxLength={LIMITS.cardTextCodePoints}
          placeholder={kind === undefined ? "" : kinds[kind]?.example}
          enterKeyHint="send"
        />
      </label>
      <button type="submit" className="knop schrijfpaneel-knop">
        {kind === undefined ? "" : kinds[kind]?.add}
      </button>
      {onBring && <BringButton language={texts.language} onPress={onBring} />}
      <button type="button" className="knop knop-beeld" aria-label={texts.close} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <p role="status">{added === "" ? write.hint : added}</p>
    </form>
  );
}
