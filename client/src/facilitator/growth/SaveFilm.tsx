import { type RefObject, useEffect, useRef, useState } from "react";
import type { Playing } from "../../lookBack/lapse/usePlaying.ts";
import type { LapseTexts } from "../../texts/growth/GrowthTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { imageName } from "../image/imageName.ts";
import { saveFile } from "../saveFile.ts";

interface SaveFilmProps {
  readonly playing: Playing;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly title: string;
  readonly words: LapseTexts;
}

const PICTURES_A_SECOND = 30;

/** Keeps the film as a file: the browser records it while it plays, from its beginning to its end. */
export function SaveFilm({ playing, canvas, title, words }: SaveFilmProps) {
  const recorder = useRef<MediaRecorder | null>(null);
  const [said, setSaid] = useState("");
  const { isOn, part } = playing;
  const record = () => {
    const made = canvas.current && recorderOf(canvas.current);
    if (made === null) return setSaid(words.cannotSave);
    recorder.current = made;
    setSaid(words.saving);
    playing.begin();
    made.start();
  };
  useEffect(() => {
    const made = recorder.current;
    if (made === null || isOn) return;
    recorder.current = null;
    // Stopped halfway it is not the film that was asked for.
    const isWhole = part === 1;
    setSaid(isWhole ? words.saved : words.stopped);
    const ending = made.mimeType.startsWith("video/mp4") ? "mp4" : "webm";
    if (isWhole) made.ondataavailable = ({ data }) => saveFile(data, imageName(title, new Date(), ending));
    made.stop();
  }, [isOn, part, title, words]);
  useEffect(() => () => recorder.current?.stop(), []);
  return (
    <>
      <button type="button" className="knop" onClick={record} disabled={said === words.saving}>
        <Icon name="keep" />
        {words.save}
      </button>
      <p role="status" className="film-bewaard">
        {said}
      </p>
    </>
  );
}

/** What browsers make films of: Safari made no WebM for years. */
const FILM_TYPES = ["video/webm", "video/mp4"];

/** Null: this browser cannot. */
function recorderOf(canvas: HTMLCanvasElement): MediaRecorder | null {
  if (typeof MediaRecorder === "undefined") return null;
  const mimeType = FILM_TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  return mimeType === undefined
    ? null
    : new MediaRecorder(canvas.captureStream(PICTURES_A_SECOND), { mimeType });
}
