import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";

/** The press on a wish's blossom: it came true, or it did not after all. */
export function blossomed({ id, fulfilled }: Card): Command {
  return { type: fulfilled === undefined ? "fulfil-card" : "unfulfil-card", cardId: id };
}
