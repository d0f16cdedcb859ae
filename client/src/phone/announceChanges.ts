import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { takesAnswers } from "@buurtbord/shared/board/Step.ts";
import type { GroupInView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { Announcer } from "./Announcer.ts";
import { emblemInWords } from "./emblemName.ts";
import { litName } from "./litName.ts";
import { restsUntil } from "./ownDoing.ts";
import type { PhoneEvent, PhoneState } from "./PhoneRoom.ts";
import { secondsUntil } from "./useSecondsLeft.ts";
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
  const rest = restsUntil(now.entries);
  if (rest !== null && rest !== restsUntil(before.entries)) {
    announcer.tell(
      `${texts.slow.title}. ${filled(language, texts.slow.goesBySelf, { n: secondsUntil(rest) })}`,
    );
  }
  const seat = seatNews(before, now, words);
  if (seat !== null) announcer.tell(seat);
  const earlier = before.view.shared;
  const shared = now.view.shared;
  if (!earlier || !shared || earlier === shared) return;
  for (const sentence of roomNews(earlier, shared, words)) announcer.tell(sentence);
  const known = new Set([...earlier.cards, ...(now.view.own?.cards ?? [])].map(({ id }) => id));
  const added = shared.cards.filter(({ id }) => !known.has(id)).length;
  announcer.newCards(added, (count) => filled(language, texts.live.newCards, { n: count }));
}

/** At which table they sit from now on, by whoever's hand; null: where they sat. */
function seatNews(before: PhoneState, now: PhoneState, words: Words): string | null {
  const table = tableIn(now);
  if (table === undefined || table.id === tableIn(before)?.id) return null;
  return [`${words.texts.seat.title}: ${emblemInWords(words, table.emblem)}`, table.title]
    .filter((sentence) => sentence !== "")
    .join(". ");
}

/** As the page shows it: it may know of the seat before it knows of the table. */
function tableIn({ view: { own, shared } }: PhoneState): GroupInView | undefined {
  return shared?.groups?.find(({ id }) => id === own?.seat);
}

/** What whoever leads did. */
function roomNews(earlier: SharedView, shared: SharedView, { texts, of }: Words): readonly string[] {
  const { now, step } = shared;
  const isSame = step.id === earlier.step.id;
  const lit = litName(now) === litName(earlier.now) ? null : litWords(shared, of);
  return [
    !isSame && texts.live.newQuestion,
    isSame &&
      earlier.now.hiddenDots &&
      !now.hiddenDots &&
      (takesAnswers(step) ? texts.live.answersCounted : texts.live.counted),
    now.word !== undefined && now.word !== earlier.now.word && `${texts.atTable.word}: ${now.word}`,
    lit !== null && `${texts.spotlight.title}: ${lit}`,
    now.phones === "look-up" &&
      earlier.now.phones === "open" &&
      `${texts.lookUp.title}. ${texts.lookUp.text}`,
  ].filter((sentence) => sentence !== false);
}

/** More at once nobody listens to; they stand on the page. */
const MOST_READ_ALOUD = 6;

/** What everybody looks at, as it is read aloud; null: nothing. */
function litWords({ now: { spotlight, part, floor }, board }: SharedView, of: Words["of"]): string | null {
  if (spotlight) return spotlight.text;
  if (!part) return floor?.card.text ?? null;
  if (part.part === "field") return of(activityOf(board)).fields[part.field]?.name ?? null;
  const texts = part.cards.slice(0, MOST_READ_ALOUD).map(({ text }) => text);
  return texts.join(". ");
}

/** What to say of something that happened to this person's own doing. */
export function sentenceFor(event: PhoneEvent, { language, texts }: Words): string {
  if (event.type === "refused") return texts.refusals[event.refusal];
  if (event.type !== "saved") return filled(language, texts.live[event.type], { n: event.cards });
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
