import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { mergeText } from "@buurtbord/shared/board/mergeText.ts";
import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import { writeText } from "@buurtbord/shared/document/writeText.ts";
import * as Y from "yjs";

/** What of a textarea is used. */
export type TextField = Pick<
  HTMLTextAreaElement,
  "value" | "maxLength" | "setSelectionRange" | "addEventListener" | "removeEventListener"
> & {
  /** Null: it has no caret. */
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
};

/**
 * Ties an uncontrolled field to a text that others may write in too. The caret stays between the same letters when
 * somebody types before it. `most`: so many letters it takes. Returns how to untie it.
 */
export function bindTextField(
  text: Y.Text,
  field: TextField,
  hand: Origin,
  most: number = LIMITS.cardTextCodePoints,
): () => void {
  const binding = new TextBinding(text, field, hand, most);
  return () => binding.untie();
}

class TextBinding {
  readonly #text: Y.Text;
  readonly #doc: Y.Doc;
  readonly #field: TextField;
  readonly #hand: Origin;
  /** What the field said when it was last written into the text. */
  #written: string;
  #caret: readonly Y.RelativePosition[] = [];
  /** While letters are being put together (an accent, Chinese) the field is not touched. */
  #composing = false;
  /** What changes the text comes from this field. */
  #isTyping = false;

  constructor(text: Y.Text, field: TextField, hand: Origin, most: number) {
    if (text.doc === null) throw new Error("A text outside a document cannot be edited");
    this.#text = text;
    this.#doc = text.doc;
    this.#field = field;
    this.#hand = hand;
    this.#written = text.toString();
    field.maxLength = most;
    field.value = this.#written;
    field.addEventListener("input", this.#typed);
    field.addEventListener("compositionstart", this.#composed);
    field.addEventListener("compositionend", this.#composed);
    this.#doc.on("beforeTransaction", this.#rememberCaret);
    text.observe(this.#changed);
  }

  untie(): void {
    this.#field.removeEventListener("input", this.#typed);
    this.#field.removeEventListener("compositionstart", this.#composed);
    this.#field.removeEventListener("compositionend", this.#composed);
    this.#doc.off("beforeTransaction", this.#rememberCaret);
    this.#text.unobserve(this.#changed);
  }

  readonly #typed = (): void => {
    const wanted = mergeText(this.#written, this.#field.value, this.#text.toString());
    this.#written = this.#field.value;
    this.#isTyping = true;
    this.#doc.transact(() => writeText(this.#text, wanted), this.#hand);
    this.#isTyping = false;
  };

  readonly #composed = ({ type }: Event): void => {
    this.#composing = type === "compositionstart";
    if (this.#composing) return;
    this.#typed();
    this.#rememberCaret();
    this.#show();
  };

  readonly #rememberCaret = (): void => {
    const { selectionStart, selectionEnd } = this.#field;
    this.#caret = [selectionStart, selectionEnd].map((at) =>
      Y.createRelativePositionFromTypeIndex(this.#text, at ?? 0),
    );
  };

  readonly #changed = (): void => {
    if (!this.#isTyping && !this.#composing) this.#show();
  };

  #show(): void {
    const said = this.#text.toString();
    this.#written = said;
    if (this.#field.value === said) return;
    const [start, end] = this.#caret.map(
      (at) => Y.createAbsolutePositionFromRelativePosition(at, this.#doc)?.index,
    );
    this.#field.value = said;
    if (start !== undefined && end !== undefined) this.#field.setSelectionRange(start, end);
  }
}
