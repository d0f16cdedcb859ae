import type { CardKindId } from "../board/ids.ts";

/** One thing a phone asks when it adds a card. */
export type FormField =
  /** Choose what it is. A kind whose field the step leaves out is not offered. */
  | { readonly type: "kind"; readonly kinds: readonly CardKindId[] }
  /** The card's words. `rows` is how high the field looks when empty. */
  | { readonly type: "text"; readonly rows: number }
  /** A photo may come with it, or be all there is. */
  | { readonly type: "photo" };
