/** In milliseconds: so soon presses a hand that shakes, or feels nothing happen; nobody has read by then what is new. */
const SOON_MS = 300;
/** In CSS pixels: the finger did not go elsewhere. */
const SAME_PLACE = 16;

/** A press on a button. */
export interface Press {
  /** In milliseconds of any clock. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** What stands on it. */
  readonly on: string;
}

/** Tells the second half of a double press: it falls on whatever came in the place of what was pressed. */
export class SecondPress {
  #first: Press | null = null;

  /** Whether this press was not meant. */
  isUnmeant(press: Press): boolean {
    const first = this.#first;
    const isSecond =
      first !== null &&
      press.at - first.at < SOON_MS &&
      Math.hypot(press.x - first.x, press.y - first.y) <= SAME_PLACE &&
      press.on !== first.on;
    if (!isSecond) this.#first = press;
    return isSecond;
  }
}

/** From now on such presses do nothing. */
export function ignoreSecondPresses(page: Document): void {
  const hand = new SecondPress();
  page.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button === null || event.detail === 0) return; // 0: by a key
      const { timeStamp: at, clientX: x, clientY: y } = event;
      if (!hand.isUnmeant({ at, x, y, on: button.textContent ?? "" })) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
