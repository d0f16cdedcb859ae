/** For tests only: a textarea as far as the binding knows it. */
export class DummyField extends EventTarget {
  value = "";
  maxLength = -1;
  selectionStart = 0;
  selectionEnd = 0;
  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
  /** Types at the caret, as a person does. */
  type(letters: string): void {
    const at = this.selectionStart;
    this.value = this.value.slice(0, at) + letters + this.value.slice(this.selectionEnd);
    this.setSelectionRange(at + letters.length, at + letters.length);
    this.dispatchEvent(new Event("input"));
  }
}
