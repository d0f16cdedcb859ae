import { localVoice } from "./localVoice.ts";
import { sentenceRanges } from "./sentenceRanges.ts";

/** The name of the highlight in phone.css. */
const HIGHLIGHT = "voorgelezen";
const SLOWLY = 0.75;

/** Reads one thing at a time aloud, sentence by sentence, with a voice of the phone itself; never before it is asked. */
export class Reading {
  /** What is read now. */
  #element: Element | null = null;
  #slowly = false;
  readonly #listeners = new Set<() => void>();

  get slowly(): boolean {
    return this.#slowly;
  }

  /** From the next sentence on. */
  setSlowly(slowly: boolean): void {
    this.#slowly = slowly;
    this.#tell();
  }

  get element(): Element | null {
    return this.#element;
  }

  /** Calls the listener when it begins, ends, or another voice can be had. Returns how to stop that. */
  onChange(listener: () => void): () => void {
    const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    this.#listeners.add(listener);
    speech?.addEventListener("voiceschanged", listener);
    return () => {
      this.#listeners.delete(listener);
      speech?.removeEventListener("voiceschanged", listener);
    };
  }

  /** Where there is no voice, or a browser cannot do it, nothing is offered. */
  canRead(lang: string): boolean {
    return "speechSynthesis" in globalThis && "Segmenter" in Intl && voiceFor(lang) !== null;
  }

  /** `lang`: a BCP 47 tag. */
  begin(element: Element, lang: string): void {
    this.stop();
    this.#element = element;
    this.#readOn(element, sentenceRanges(element, lang), lang);
    this.#tell();
  }

  stop(): void {
    if (this.#element === null) return;
    this.#end();
    speechSynthesis.cancel();
  }

  #readOn(element: Element, [next, ...rest]: readonly Range[], lang: string): void {
    if (next === undefined) {
      this.#end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(next.toString());
    utterance.voice = voiceFor(lang);
    utterance.lang = lang;
    utterance.rate = this.#slowly ? SLOWLY : 1;
    const isOver = () => this.#element !== element;
    utterance.onend = () => !isOver() && this.#readOn(element, rest, lang);
    utterance.onerror = () => !isOver() && this.#end();
    show(next);
    speechSynthesis.speak(utterance);
  }

  #end(): void {
    this.#element = null;
    show(null);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function voiceFor(lang: string): SpeechSynthesisVoice | null {
  return localVoice(speechSynthesis.getVoices(), lang);
}

/** The sentence that is heard has colour, in browsers that can do that, and is in sight. */
function show(sentence: Range | null): void {
  if (!("highlights" in CSS)) return;
  if (sentence === null) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(sentence));
  sentence?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}
