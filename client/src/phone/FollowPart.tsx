/** @jsxImportSource preact */
import { agreement } from "@buurtbord/shared/activities/agreements.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { useContext, useState } from "preact/hooks";
import { projectAddress } from "../sync/boardApi/openProject.ts";
import { ProjectsApi } from "../sync/boardApi/ProjectsApi.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { projectToken } from "./project/projectPlace.ts";
import { browserShelf } from "./Shelf.ts";
import { useWords } from "./words.ts";

/** The projects that one joined, each with the way to its page. Not there at a tablet in the hall. */
export function FollowPart({ activity, shared, doing }: PanelProps) {
  const { texts, say } = useWords();
  const people = useContext(PeopleContext);
  const [failed, setFailed] = useState(false);
  const isFollowed = activity.worksheet !== undefined && people !== null;
  const joined = shared.cards.filter(
    ({ id, kind }) => kind === agreement.id && doing.joined.get(id) === "saved",
  );
  if (!isFollowed || joined.length === 0) return null;
  const open = async (cardId: CardId) => {
    const { boardId, token } = people.me;
    const place = { boardId, cardId };
    const kept = projectToken(browserShelf(), place, null);
    if (kept !== null) return location.assign(projectAddress(place, kept));
    const reply = await new ProjectsApi(boardId, token).makeLink(cardId);
    if (reply.ok) location.assign(projectAddress(place, reply.value.token));
    else setFailed(true);
  };
  return (
    <section>
      <h2>{texts.project.mine.title}</h2>
      <ul class="lijst">
        {joined.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="knop weg" onClick={() => void open(id)}>
              <Icon name="flower" />
              <bdi>{say(texts.project.mine.open, { name: text })}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="fout" role="alert">
        {failed && texts.joinRefusals["not-saved"]}
      </p>
    </section>
  );
}
