import { activities, activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type FormEvent, useState } from "react";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { TakeAgreements } from "./TakeAgreements.tsx";

/** A new board that stands on the shelf from the beginning, with an evening of an hour. */
export function NewShelfBoard({
  secret,
  texts,
  onProblem,
}: Pick<BuurtPartProps, "secret" | "texts" | "onProblem">) {
  const { language } = texts;
  const words = buurtTexts[language].newBoard;
  const [title, setTitle] = useState("");
  const [activity, setActivity] = useState<ActivityId>(activities[0].id);
  const [from, setFrom] = useState<BoardId | null>(null);
  const agrees = activityOf({ activity }).kinds.some(({ isAgreement }) => isAgreement === true);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await buurtApi.newBoard(secret.id, secret.token, {
      title,
      activity,
      language,
      programme: "hour",
      ...(agrees && from !== null && { from }),
    });
    if (!reply.ok) return onProblem(reply.reason);
    const { id, facilitatorToken, screenToken } = reply.value;
    keepBoard({ id, title, activity, facilitatorToken, screenToken, lastOpened: Date.now() });
    location.assign(`/b/${id}#${facilitatorToken}`);
  };
  return (
    <form className="buurt-deel" onSubmit={(event) => void make(event)}>
      <h2>{words.title}</h2>
      <label>
        {words.name}
        <input
          className="invoer"
          value={title}
          dir="auto"
          placeholder={words.nameExample}
          maxLength={LIMITS.boardTitleCodePoints}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <label>
        {texts.start.create.activity}
        <select
          className="invoer"
          value={activity}
          onChange={({ target }) => setActivity(target.value as ActivityId)}
        >
          {activities.map((one) => (
            <option key={one.id} value={one.id}>
              {one.texts[language].name}
            </option>
          ))}
        </select>
      </label>
      {agrees && <TakeAgreements secret={secret} texts={texts} from={from} onChoose={setFrom} />}
      <button type="submit" className="knop knop-hoofd">
        {words.action}
      </button>
    </form>
  );
}
