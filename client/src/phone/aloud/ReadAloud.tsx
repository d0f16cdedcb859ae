/** @jsxImportSource preact */
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { useRef } from "preact/hooks";
import { Icon } from "../../ui/preact/Icon.tsx";
import { useWords } from "../words.ts";
import { useReading } from "./useReading.ts";

interface ReadAloudProps {
  /** What is read: the page with its cards, or the one card that the button stands on. */
  readonly of: "page" | "card";
}

/** Reads aloud when it is pressed, and stops when it is pressed again. Not there where the phone has no voice of its own. */
export function ReadAloud({ of }: ReadAloudProps) {
  const { language, texts } = useWords();
  const { lang } = LANGUAGE_FACES[language];
  const reading = useReading();
  const button = useRef<HTMLButtonElement>(null);
  if (!reading.canRead(lang)) return null;

  const around = () => button.current?.closest(of === "page" ? "main" : ".kaart") ?? null;
  const isReading = reading.element !== null && reading.element === around();
  const press = () => {
    const element = around();
    if (isReading || element === null) reading.stop();
    else reading.begin(element, lang);
  };
  const words = isReading ? texts.aloud.stop : texts.aloud.read;
  return (
    <button ref={button} type="button" class={`knop lees-voor ${isReading ? "leest" : ""}`} onClick={press}>
      <Icon name={isReading ? "stop" : "speaker"} />
      {words}
    </button>
  );
}

/** For who wants to hear it once more, slowly. */
export function ReadSlowly() {
  const { language, texts } = useWords();
  const reading = useReading();
  if (!reading.canRead(LANGUAGE_FACES[language].lang)) return null;
  return (
    <button
      type="button"
      class="knop"
      aria-pressed={reading.slowly}
      onClick={() => reading.setSlowly(!reading.slowly)}
    >
      <Icon name={reading.slowly ? "check" : "snail"} />
      {texts.aloud.slowly}
    </button>
  );
}
