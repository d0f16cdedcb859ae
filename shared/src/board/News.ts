import type { CardPhoto } from "./CardPhoto.ts";
import type { NewsId } from "./ids.ts";

/**
 * What a message of a project says beside its words. "news": how it goes; "help": they could use a hand; "celebrate":
 * something went well; "passed": others go on with it; "rest": it stops, with thanks, and may begin again.
 */
export const NEWS_KINDS = ["news", "help", "celebrate", "passed", "rest"] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What the people in a project tell of it. It is the project's: whose hand wrote it is not kept. */
export interface News {
  readonly id: NewsId;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
  readonly kind: NewsKind;
  /** May be empty where there is a photo, or where the kind says enough. */
  readonly text: string;
  /** Left out: none. */
  readonly photo?: CardPhoto;
}
