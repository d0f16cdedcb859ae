import { type Card, namesOn } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { utf8Bytes } from "../board/text.ts";
import { type Stories, storiesWith } from "./stories.ts";

export interface RoomOnPage {
  readonly stories: Stories;
  /** For whose words there is no room: a phone on a thin line reads the page too. Photos do not count. */
  readonly tooMuch: ReadonlySet<CardId>;
}

/** What stands round the words of one card. */
const CARD_BYTES = 90;
/** Of its photo: where it is to be had, and how large it is. */
const PHOTO_BYTES = 240;
/** The same of a story: its head, its table, and who told it. */
const STORY_BYTES = 700;

/** As much as fits, by its worth: what came of the evening, what was told in the hall, and then table by table. */
export function roomOnPage(stories: Stories, most: number = LIMITS.pageWordsBytes): RoomOnPage {
  const tooMuch = new Set<CardId>();
  let left = most;
  for (const card of byWorth(stories)) {
    const bytes = bytesOf(card);
    if (bytes > left) tooMuch.add(card.id);
    else left -= bytes;
  }
  return { stories: storiesWith(stories, ({ id }) => !tooMuch.has(id)), tooMuch };
}

/** Of the tables the first of each, then the second of each, and so on: none takes the room of another. */
function byWorth({ stories, rest }: Stories): readonly Card[] {
  const ideas = stories.flatMap((story) => story.ideas.map((card, at) => ({ card, at })));
  return [
    ...stories.flatMap(({ lead, projects }) => [lead, ...projects]),
    ...stories.flatMap(({ told }) => told),
    ...rest,
    ...ideas.toSorted((one, other) => one.at - other.at).map(({ card }) => card),
  ];
}

/** At most, as it stands in the page: the words of a photo's card stand there twice. */
function bytesOf(card: Card): number {
  const { text, photo, pitch, project, agreement, fulfilled } = card;
  const lines = [pitch?.line, pitch?.who, project?.firstStep, agreement?.when, fulfilled?.story];
  const names = [...namesOn(card), ...(agreement?.people ?? [])];
  const words = [text, photo === undefined ? "" : text, ...lines, ...names].map((line) => line ?? "");
  const round = pitch === undefined && project === undefined ? CARD_BYTES : STORY_BYTES;
  return (
    round + (photo === undefined ? 0 : PHOTO_BYTES) + words.reduce((sum, line) => sum + escapedBytes(line), 0)
  );
}

/** "&" becomes "&amp;", and so do the others that mean something in a page. */
function escapedBytes(text: string): number {
  return utf8Bytes(text) + 5 * (text.match(/[&<>"']/g)?.length ?? 0);
}
