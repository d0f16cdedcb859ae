/** @jsxImportSource preact */

import { NEWS_ICONS } from "@buurtbord/shared/activities/newsIcons.ts";
import type { CommandId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { NEWS_KINDS, type NewsKind } from "@buurtbord/shared/board/News.ts";
import { cleanText, codePoints } from "@buurtbord/shared/board/text.ts";
import { useContext, useRef, useState } from "preact/hooks";
import type { ProjectPlace } from "../../sync/boardApi/openProject.ts";
import type { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { newCommandId } from "../../sync/outbox/commandId.ts";
import { bringPhoto } from "../../sync/photos/bringPhoto.ts";
import type { PhotoKey } from "../../sync/photos/PhotoStore.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { Paper } from "../Paper.tsx";
import { PhonePhotosContext } from "../PhonePhotos.ts";
import { PhotoButton, PhotoField } from "../PhotoField.tsx";
import type { Shelf } from "../Shelf.ts";
import { useWords } from "../words.ts";
import { useProjectTexts } from "./projectWords.ts";

interface TellFormProps {
  readonly place: ProjectPlace;
  readonly token: string;
  readonly api: ProjectsApi;
  readonly shelf: Shelf;
  readonly told: () => Promise<void>;
  /** Asks how it is now. */
  readonly look: () => Promise<unknown>;
}

/** How it goes: in a sentence or a photo. What was typed stays on the phone until it is kept. */
export function TellForm({ place, token, api, shelf, told, look }: TellFormProps) {
  const { texts } = useWords();
  const project = useProjectTexts();
  const typedKey = `project.${place.boardId}.${place.cardId}.typed`;
  const [kind, setKind] = useState<NewsKind>("news");
  const [text, setText] = useState(() => shelf.get(typedKey) ?? "");
  const [photo, setPhoto] = useState<PhotoKey | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useSending(place, token, api);
  const type = (typed: string) => {
    setText(typed);
    setProblem(null);
    shelf.set(typedKey, typed);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const refusal = problemOf(kind, text, photo);
    if (refusal !== null) return setProblem(texts.refusals[refusal]);
    setBusy(true);
    const sent = await sending({ kind, text, photo });
    setBusy(false);
    if (sent === "away") void look(); // perhaps the link ended meanwhile: then the page says so
    if (sent !== "kept")
      return setProblem(sent === "away" ? texts.joinRefusals["no-answer"] : texts.refusals[sent]);
    shelf.remove(typedKey);
    setText("");
    setPhoto(null);
    setChoosing(false);
    setProblem(null);
    setKind("news");
    await told();
  };
  return (
    <form class="vertel" onSubmit={send} noValidate>
      <h2>{project.chooseLabel}</h2>
      <ul class="rij">
        {NEWS_KINDS.map((one) => (
          <li key={one}>
            <button type="button" class="knop" aria-pressed={kind === one} onClick={() => setKind(one)}>
              <Icon name={NEWS_ICONS[one]} />
              {project.kinds[one].action}
            </button>
          </li>
        ))}
      </ul>
      <div class="vraag">
        <label for="vertel">{project.kinds[kind].ask}</label>
        <Paper seed="vertel" tint="kaart-geel" class="schrijf">
          <div class="groei" data-tekst={text}>
            <textarea
              id="vertel"
              rows={3}
              value={text}
              dir="auto"
              onInput={({ currentTarget }) => type(currentTarget.value)}
              aria-describedby="vertel-fout vertel-wie"
              aria-invalid={problem !== null}
            />
          </div>
        </Paper>
        <p id="vertel-fout" class="fout" role="alert">
          {problem}
        </p>
      </div>
      <PhotoButton isOpen={isChoosing || photo !== null} toggle={() => setChoosing(!isChoosing)} />
      {(isChoosing || photo !== null) && (
        <PhotoField photo={photo} change={setPhoto} setBusy={setBusy} close={() => setChoosing(false)} />
      )}
      <p id="vertel-wie" class="zacht">
        {project.whatHappens}
      </p>
      <button type="submit" class="knop knop-hoofd" disabled={isBusy}>
        <Icon name={isBusy ? "hourglass" : NEWS_ICONS[kind]} />
        {isBusy ? texts.join.busy : project.kinds[kind].action}
      </button>
    </form>
  );
}

function problemOf(kind: NewsKind, text: string, photo: PhotoKey | null) {
  const length = codePoints(cleanText(text));
  if (length > LIMITS.newsCodePoints) return "news-too-long";
  return kind === "news" && length === 0 && photo === null ? "news-empty" : null;
}

interface Message {
  readonly kind: NewsKind;
  readonly text: string;
  readonly photo: PhotoKey | null;
}

/** Sends the same message under the same id until an answer came, and its photo once: it never stands there twice. */
function useSending({ boardId, cardId }: ProjectPlace, token: string, api: ProjectsApi) {
  const photos = useContext(PhonePhotosContext);
  const under = useRef<{ readonly message: string; readonly id: CommandId } | null>(null);
  const brought = useRef<{ readonly key: PhotoKey; readonly name: PhotoName } | null>(null);
  return async ({ kind, text, photo }: Message) => {
    const message = JSON.stringify([kind, text, photo]);
    if (under.current?.message !== message) under.current = { message, id: newCommandId() };
    const { id } = under.current;
    if (photo !== null && brought.current?.key !== photo) {
      const blob = await photos.get(photo);
      const answer = blob && (await bringPhoto(boardId, token, blob));
      if (answer?.type === "refused") return answer.refusal;
      if (answer?.type === "later") return "away";
      if (answer?.type === "brought") brought.current = { key: photo, name: answer.name };
    }
    const name = photo === null ? undefined : brought.current?.name;
    const reply = await api.tell(id, { cardId, kind, text, ...(name !== undefined && { photo: name }) });
    if (reply.type !== "away") under.current = null;
    return reply.type === "refused" ? reply.refusal : reply.type;
  };
}
