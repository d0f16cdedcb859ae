import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { useEffect, useState } from "react";
import { type AgreedBoard, buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { BuurtSecret } from "./secretOfPage.ts";

interface TakeAgreementsProps {
  readonly secret: BuurtSecret;
  readonly texts: TableTexts;
  /** Null: nothing is taken along. */
  readonly from: BoardId | null;
  readonly onChoose: (from: BoardId | null) => void;
}

/** Whether a new board begins with what was agreed on another. Nothing where nothing was. */
export function TakeAgreements({ secret, texts, from, onChoose }: TakeAgreementsProps) {
  const { language } = texts;
  const words = buurtTexts[language].newBoard;
  const [boards, setBoards] = useState<readonly AgreedBoard[]>([]);
  useEffect(() => {
    let isGone = false;
    void buurtApi.agreements(secret.id, secret.token).then((reply) => {
      if (!isGone && reply.ok) setBoards(reply.value.boards);
    });
    return () => {
      isGone = true;
    };
  }, [secret]);
  if (boards.length === 0) return null;
  return (
    <label>
      {words.take}
      <select
        className="invoer"
        value={from ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? null : (target.value as BoardId))}
      >
        <option value="">{words.takeNothing}</option>
        {boards.map(({ id, title, lastActivityAt, agreements }) => (
          <option key={id} value={id}>
            {title} · {longDate(language, lastActivityAt)} ·{" "}
            {filled(language, words.agreements, { n: agreements })}
          </option>
        ))}
      </select>
    </label>
  );
}
