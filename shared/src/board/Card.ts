import type { Agreement } from "./Agreement.ts";
import type { Brought } from "./Brought.ts";
import type { CardPhoto } from "./CardPhoto.ts";
import type { Fulfilled } from "./Fulfilled.ts";
import type { CardId, CardKindId, FieldId } from "./ids.ts";
import type { Pitch } from "./Pitch.ts";
import type { Position } from "./Position.ts";
import type { Project } from "./Project.ts";

/** One thing somebody brought: a talent, a wish, an idea. */
export interface Card {
  readonly id: CardId;
  readonly kind: CardKindId;
  readonly text: string;
  /** The field it lies in, or null on the open table. Set by command, never guessed from the position. */
  readonly field: FieldId | null;
  readonly pos: Position;
  /** How many dots lie on it. Who gave them is in the ledger. */
  readonly votes: number;
  /** How many people joined in ("ik help mee", "ik doe mee"). Who they are is in the ledger. */
  readonly joined: number;
  /** A first name, only where the step had said that names show. */
  readonly byline: string | null;
  /** Only of a card whose kind is an agreement. */
  readonly agreement?: Agreement;
  /** Only of a card whose kind is a pitch. */
  readonly pitch?: Pitch;
  /** Only of a card whose kind is a project. */
  readonly project?: Project;
  /** Only of a card that came from the worksheet of a table. */
  readonly brought?: Brought;
  /** Left out: none. */
  readonly photo?: CardPhoto;
  /** That others said it too, each on a card of their own. Left out: nobody did. */
  readonly said?: Said;
  /** Only of a card whose kind can be fulfilled. Left out: it is not, yet. */
  readonly fulfilled?: Fulfilled;
  /** Milliseconds since 1970, by the server's clock. */
  readonly addedAt: number;
}

/** What a card shows of those that were merged into it. */
export interface Said {
  /** How many cards it is, itself among them: two or more. */
  readonly times: number;
  /** The names that the others show, where they show one. */
  readonly names: readonly string[];
}

/** The names that stand on a card, each once. */
export function namesOn({ byline, said }: Pick<Card, "byline" | "said">): readonly string[] {
  const all = [byline, ...(said?.names ?? [])].filter((name) => name !== null);
  return [...new Set(all)];
}
