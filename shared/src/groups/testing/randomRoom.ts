import type { CardId, CircleId, ParticipantId } from "../../board/ids.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import type { Sizes, Wish } from "../Wish.ts";

/** A room before its groups are made. */
export interface ChoosingRoom {
  readonly wishes: readonly Wish[];
  readonly pitches: readonly CardId[];
  readonly sizes: Sizes;
}

export interface RoomShape {
  readonly people: number;
  readonly pitches: number;
  readonly sizes: Sizes;
}

const CIRCLES = 5;

/** Five to a hundred and fifty people, two to fifteen pitches; the same seed gives the same room. */
export function randomRoom(seed: number): ChoosingRoom {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const people = random() < 0.25 ? between(5, 9) : between(5, 150);
  const least = between(2, 4);
  return roomOf({ people, pitches: between(2, 15), sizes: { least, most: least + between(1, 8) } }, random);
}

/** Choices are lopsided: in some rooms hardly, in others nearly everybody wants the same. Some choose once, or nothing. */
export function roomOf({ people, pitches, sizes }: RoomShape, random: () => number): ChoosingRoom {
  const cards = Array.from({ length: pitches }, (_, at) => `pitch-${at}` as CardId);
  const lopsided = 1 + 3 * random();
  const undecided = 0.4 * random();
  const choose = () => {
    const chosen = cards[Math.floor(pitches * random() ** lopsided)] ?? null;
    return random() < undecided ? null : chosen;
  };
  const wishes = Array.from({ length: people }, (_, at) => ({
    participantId: `person-${at}` as ParticipantId,
    first: choose(),
    second: choose(),
    circle: random() < 0.3 ? null : (`circle-${Math.floor(CIRCLES * random())}` as CircleId),
  }));
  return { wishes, pitches: cards, sizes };
}
