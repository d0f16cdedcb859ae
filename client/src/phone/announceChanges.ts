import { counted } from "@buurtbord/shared/texts/counted.ts";
import type { Announcer } from "./Announcer.ts";
import type { PhoneEvent, PhoneState } from "./PhoneRoom.ts";
import type { Words } from "./words.ts";

/** Tells what became different without this person doing anything. */
export function announceChanges(
  before: PhoneState,
  now: PhoneState,
  words: Words,
  announcer: Announcer,
): void {
  const { language, texts } = words;
  if (now.status.at !== before.status.at) {
    if (now.status.at === "away") announcer.tell(texts.connection.away);
    if (now.status.at === "online" && before.status.at === "away") announcer.tell(texts.live.backAgain);
  }
  const earlier = before.view.shared;
  const shared = now.view.shared;
  if (!earlier || !shared || earlier === shared) return;
  if (shared.step.id !== earlier.step.id) announcer.tell(texts.live.newQuestion);
  const known = new Set([...earlier.cards, ...(now.view.own?.cards ?? [])].map(({ id }) => id));
  const added = shared.cards.filter(({ id }) => !known.has(id)).length;
  announcer.newCards(added, (count) => counted(language, texts.live.newCards, count));
}

/** What to say of something that happened to this person's own doing. */
export function sentenceFor(event: PhoneEvent, { texts }: Words): string {
  if (event.type === "refused") return texts.refusals[event.refusal];
  switch (event.command.type) {
    case "vote":
      return texts.live.voted;
    case "unvote":
      return texts.live.unvoted;
    case "connect-cards":
      return texts.live.connected;
    case "remove-card":
      return texts.live.removed;
    default:
      return texts.live.saved;
  }
}
