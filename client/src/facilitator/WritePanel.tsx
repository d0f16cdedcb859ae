import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { takesPhoto } from "@buurtbord/shared/activities/question.ts";
import type { BoardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { BringButton } from "./bring/BringButton.tsx";
import type { Act } from "./DeskActions.ts";
import { PhotoButton } from "./photo/PhotoButton.tsx";
import type { LayPhotos } from "./photo/photoLayer.ts";
import { StackButton, StackNumber } from "./StackParts.tsx";
import { usePaperStack } from "./usePaperStack.ts";
import { useRow } from "./useRow.ts";
import "./writePanel.css";

interface WritePanelProps {
  readonly boardId: BoardId;
  readonly activity: Activity;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly layPhotos: LayPhotos;
  /** Many at once, from a list or a file; left out: not here. */
  readonly onBring?: () => void;
  readonly onClose: () => void;
}

/** For people without a phone: somebody writes what they say, or types over what they wrote on paper, Enter after Enter. */
export function WritePanel({ boardId, activity, texts, act, layPhotos, onBring, onClose }: WritePanelProps) {
  const { write } = texts.facilitator;
  const { kinds } = activityTexts(activity, texts.language);
  const [kind, setKind] = useState<CardKindId | undefined>(activity.kinds[0]?.id);
  const { numbered } = printTextsIn(texts.language);
  const stack = usePaperStack(boardId);
  const [said, setSaid] = useState("");
  const row = useRow<HTMLFormElement>(onClose);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  /** Resolves to whether it is on the board. */
  const put = async (input: HTMLInputElement, text: string, saying: string) => {
    if (kind === undefined) return false;
    input.value = "";
    const into = activity.fields.find((one) => one.kind === kind)?.id ?? null;
    const isThere = await act({ type: "add-card", card: { kind, text, field: into } });
    if (isThere) setSaid(saying);
    else if (input.value === "") input.value = text;
    return isThere;
  };
  const putFromStack = async (input: HTMLInputElement, text: string) => {
    const card = stack.look();
    switch (card.state) {
      case "numberless":
        return setSaid(numbered.numberWrong);
      case "typed-before":
        return setSaid(filled(texts.language, numbered.twice, { n: card.number }));
      case "next": {
        const saying = filled(texts.language, numbered.added, { n: card.number, text });
        stack.goOn(card.number); // at once: who types fast is at the next one before the answer comes
        if (await put(input, text, saying)) stack.added(card.number);
        else stack.type(String(card.number));
        return;
      }
      default:
        return unreachable(card);
    }
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    const text = input?.value.trim() ?? "";
    if (input === null || text === "") return;
    if (stack.next !== null) await putFromStack(input, text);
    else await put(input, text, filled(texts.language, write.added, { text }));
  };
  const turn = () => {
    stack.toggle();
    setSaid("");
    field.current?.focus();
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
      <StackNumber stack={stack} language={texts.language} />
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
      {kind !== undefined && takesPhoto(activity, kind) && (
        <PhotoButton language={texts.language} onFile={(file) => void layPhotos([file], kind)} />
      )}
      <StackButton stack={stack} language={texts.language} onPress={turn} />
      {onBring && <BringButton language={texts.language} onPress={onBring} />}
      <button type="button" className="knop knop-beeld" aria-label={texts.close} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <p role="status">{said !== "" ? said : stack.next === null ? write.hint : numbered.hint}</p>
    </form>
  );
}
