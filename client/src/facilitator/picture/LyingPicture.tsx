import type { Picture } from "@buurtbord/shared/board/Picture.ts";
import { useState } from "react";
import { usePhotoUrl } from "../../canvas/PhotosContext.ts";
import type { PictureTexts } from "../../texts/picture/PictureTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";

interface LyingPictureProps {
  readonly picture: Picture;
  readonly words: PictureTexts;
  readonly act: Act;
  /** Says why something was refused. */
  readonly say: (sentence: string) => void;
  readonly done: (sentence: string) => void;
}

/** The picture that lies there now, and how it goes. */
export function LyingPicture({ picture, words, act, say, done }: LyingPictureProps) {
  const url = usePhotoUrl(picture.photo);
  const [isAsking, setIsAsking] = useState(false);
  const takeAway = async () => {
    if (await act({ type: "set-picture", picture: null }, say)) done(words.takenAway);
  };
  const erase = async () => {
    if (await act({ type: "erase-photo", photo: picture.photo }, say)) done(words.erased);
  };
  return (
    <section className="plaat-nu">
      <h3>{words.now}</h3>
      <figure className="plaat plaat-laag">{url !== null && <img src={url} alt={words.now} />}</figure>
      <div>
        <p>{isAsking ? words.eraseHint : words.takeAwayHint}</p>
        {isAsking ? (
          <div className="plaat-knoppen">
            <button type="button" className="knop knop-weg" onClick={() => void erase()}>
              <Icon name="trash" />
              {words.eraseYes}
            </button>
            <button type="button" className="knop" onClick={() => setIsAsking(false)}>
              {words.eraseNo}
            </button>
          </div>
        ) : (
          <div className="plaat-knoppen">
            <button type="button" className="knop" onClick={() => void takeAway()}>
              <Icon name="undo" />
              {words.takeAway}
            </button>
            <button type="button" className="knop knop-weg" onClick={() => setIsAsking(true)}>
              <Icon name="trash" />
              {words.erase}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
