/** @jsxImportSource preact */
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { newCommandId } from "../../sync/outbox/commandId.ts";
import type { PhotoKey } from "../../sync/photos/PhotoStore.ts";
import { type PhotoProblem, shrinkPhoto } from "../../sync/photos/shrinkPhoto.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { PhonePhotosContext } from "../PhonePhotos.ts";
import { useWords } from "../words.ts";
import { KeptPhoto } from "./KeptPhoto.tsx";
import "./photoPart.css";
import { Said } from "../Said.tsx";
import { StateLine } from "../StateLine.tsx";

export { KeptPhoto };

interface PhotoPartProps {
  readonly photo: PhotoKey | null;
  readonly change: (photo: PhotoKey | null) => void;
  readonly setBusy: (isBusy: boolean) => void;
  readonly close: () => void;
}

/** Chooses a photo, or shows the one that was chosen. */
export function PhotoPart({ photo, change, setBusy, close }: PhotoPartProps) {
  const { texts } = useWords();
  const photos = useContext(PhonePhotosContext);
  const chosen = useRef<HTMLDivElement>(null);
  const [had] = useState(photo);
  // What was just chosen is not to lie under the main button.
  useEffect(() => {
    if (photo !== had) chosen.current?.scrollIntoView({ block: "nearest" });
  }, [photo, had]);
  const remove = () => {
    if (photo !== null) void photos.remove(photo);
    change(null);
    close();
  };
  if (photo === null) return <ChoosePhoto change={change} setBusy={setBusy} />;
  return (
    <div ref={chosen} class="foto-gekozen">
      <KeptPhoto photo={photo} words={texts.photo.own} />
      <button type="button" class="knop" onClick={remove}>
        <Icon name="trash" />
        {texts.photo.remove}
        <span class="verborgen">: {texts.photo.own}</span>
      </button>
      {!photos.lasts && <StateLine icon="phone">{texts.photo.onlyHere}</StateLine>}
    </div>
  );
}

/** How far somebody is with choosing. */
type Choosing = "nothing" | "working" | PhotoProblem;

/** What one should know first, and a button that opens the camera or the album. */
function ChoosePhoto({ change, setBusy }: Pick<PhotoPartProps, "change" | "setBusy">) {
  const { texts } = useWords();
  const photos = useContext(PhonePhotosContext);
  const [at, setAt] = useState<Choosing>("nothing");
  const field = useRef<HTMLInputElement>(null);
  const isHere = useRef(true);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => field.current?.focus(), []);
  // What went wrong is not to be said under the main button.
  useEffect(() => {
    if (at !== "nothing") said.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  useEffect(
    () => () => {
      isHere.current = false;
      setBusy(false);
    },
    [setBusy],
  );
  const choose = async (file: File) => {
    setAt("working");
    setBusy(true);
    const shrunk = await shrinkPhoto(file);
    if (shrunk.ok) {
      const key = newCommandId() as string as PhotoKey;
      await photos.put(key, shrunk.photo);
      change(key); // also when the room went on meanwhile: it is kept for the question for which it was chosen
    } else if (isHere.current) {
      setAt(shrunk.problem);
      setBusy(false);
    }
  };
  return (
    <div class="foto-kies">
      <Said about="photoHint" class="foto-vooraf" />
      {at === "working" ? (
        <p class="staat" role="status">
          <Icon name="hourglass" />
          <span>{texts.photo.working}</span>
        </p>
      ) : (
        <label class="knop foto-knop">
          <Icon name="camera" />
          {texts.photo.choose}
          <input
            ref={field}
            type="file"
            accept="image/*"
            class="foto-bestand"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void choose(file);
            }}
          />
        </label>
      )}
      <p ref={said} class="fout" role="alert">
        {at !== "nothing" && at !== "working" && texts.refusals[at]}
      </p>
    </div>
  );
}
