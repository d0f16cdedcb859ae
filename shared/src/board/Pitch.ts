/** What a card holds more when it is a pitch: its text is the title. */
export interface Pitch {
  /** What it is about, in one line; null: the title says it. */
  readonly line: string | null;
  /** Who tells it, as they wish to be called here; null: not said. */
  readonly who: string | null;
}

export const NOTHING_TOLD: Pitch = { line: null, who: null };
