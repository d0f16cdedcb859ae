import { type Board, isCounted } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import { type Meeting, QUIET_MEETING } from "../board/Meeting.ts";
import { photosOnCard } from "../board/projectNews.ts";
import type { Situation } from "./Decision.ts";
import { dotted, familyOf, joinedIn, topOf } from "./family.ts";
import { whereabouts } from "./whereabouts.ts";

/** A saved moment as a board of its own, with what its ledger is to know. */
export interface MomentAgain {
  readonly board: Board;
  readonly ledger: readonly LedgerEntry[];
}

type Voice = EntryOf<"vote"> | EntryOf<"join">;

/**
 * A saved moment of the board of `situation`, to become a board of its own. `entries`: its whole ledger, as it is now.
 * Who made what comes along, with the phones of residents, so that everybody can take off their own. A dot or a hand
 * counts as long as it stood at that moment and was not taken back since: nobody is counted who is not in the ledger,
 * but for those of whom the old board does not know either who they were. Links, secrets of whoever leads, drafts and
 * answers to check questions stay behind: docs/decisions/0031.
 */
export function momentAgain(
  situation: Situation,
  entries: readonly LedgerEntry[],
  moment: Board,
  takenAt: number,
): MomentAgain {
  const voices = voicesThen(situation, entries, moment, takenAt);
  const cards = [...moment.cards.values()].map((card) => withVoices(situation, card, voices, moment));
  const board = { ...asNew(moment), cards: new Map(cards.map((card) => [card.id, card])) };
  return { board, ledger: ledgerOf(entries, board, [...voices.votes, ...voices.joins]) };
}

/** Nothing is in hand yet, and what was asked in the round of then is the answer of before. */
function asNew(moment: Board): Board {
  const { phones, wall, spotlight, part, floor, word, help, clock } = QUIET_MEETING;
  const meeting: Meeting = { ...moment.meeting, phones, wall, spotlight, part, floor, word, help, clock };
  const { now, before } = moment.checks;
  return {
    ...moment,
    adding: "open",
    door: "open",
    circlesHere: [],
    groups: [], // who sat where stays with the evening that was
    mostAtTable: null,
    polls: {},
    page: moment.page && { ...moment.page, isOpen: false },
    checks: { now: null, before: now ?? before },
    meeting,
  };
}

interface Voices {
  readonly votes: readonly EntryOf<"vote">[];
  readonly joins: readonly EntryOf<"join">[];
}

/** The dots and hands of then that still stand, each on the card that shows it, one of each person on a card. */
function voicesThen(
  situation: Situation,
  entries: readonly LedgerEntry[],
  moment: Board,
  takenAt: number,
): Voices {
  const votes = ofMoment(situation, entries.filter(isVote), moment, takenAt);
  const joins = ofMoment(situation, entries.filter(isJoin), moment, takenAt);
  const shows = (cardId: CardId, of: "votes" | "joined") => moment.cards.get(cardId)?.[of] ?? 0;
  return {
    votes: [
      ...asManyAs(
        votes.filter(({ stepId }) => isCounted(moment, stepId)),
        (id) => shows(id, "votes"),
      ),
      // Hidden dots are on no card: only of those that have a time one knows that they were there.
      ...votes.filter(({ stepId, at }) => !isCounted(moment, stepId) && at !== undefined),
    ],
    joins: asManyAs(joins, (id) => shows(id, "joined")),
  };
}

function ofMoment<Given extends Voice>(
  situation: Situation,
  given: readonly Given[],
  moment: Board,
  takenAt: number,
): readonly Given[] {
  const onCards = given
    .filter(({ at = takenAt }) => at <= takenAt)
    .map((voice) => {
      const isThere = moment.cards.has(voice.cardId);
      return isThere ? voice : { ...voice, cardId: topOf(situation, voice.cardId) };
    });
  const once = new Map(onCards.map((voice) => [`${voice.cardId} ${voice.participantId}`, voice]));
  return [...once.values()].filter(({ cardId }) => moment.cards.has(cardId));
}

/** Those that have no time may be of later: of them no more than the card counted. */
function asManyAs<Given extends Voice>(
  given: readonly Given[],
  shown: (cardId: CardId) => number,
): readonly Given[] {
  const taken = new Map<CardId, number>();
  const surestFirst = given.toSorted(
    (one, other) => Number(one.at === undefined) - Number(other.at === undefined),
  );
  return surestFirst.filter(({ cardId }) => {
    const count = (taken.get(cardId) ?? 0) + 1;
    if (count > shown(cardId)) return false;
    taken.set(cardId, count);
    return true;
  });
}

function withVoices(situation: Situation, card: Card, { votes, joins }: Voices, moment: Board): Card {
  const dots = votes.filter(({ cardId, stepId }) => cardId === card.id && isCounted(moment, stepId)).length;
  const hands = joins.filter(({ cardId }) => cardId === card.id);
  const nobodys = nobodysOn(situation, card.id);
  const { agreement, said } = card;
  const names = new Set(hands.map(({ name }) => name));
  return {
    ...card,
    votes: Math.min(card.votes, dots + nobodys.votes),
    joined: Math.min(card.joined, hands.length + nobodys.joined),
    ...(agreement && {
      agreement: { ...agreement, people: agreement.people.filter((name) => names.has(name)) },
    }),
    // The cards of which it shows the names are not on this board, so that nobody could take off theirs.
    ...(said && { said: { ...said, names: [] } }),
  };
}

/** What the card counts now of people whom nobody knows any more. */
function nobodysOn(situation: Situation, cardId: CardId): Pick<Card, "votes" | "joined"> {
  const top = topOf(situation, cardId);
  const card = cardNow(situation, top);
  if (card === null) return { votes: 0, joined: 0 };
  const family = familyOf(situation, top);
  return {
    votes: Math.max(0, card.votes - dotted(situation, family)),
    joined: Math.max(0, card.joined - joinedIn(situation, family)),
  };
}

function cardNow(situation: Situation, cardId: CardId): Card | null {
  const where = whereabouts(situation, cardId);
  if (where.at === "board") return where.card;
  if (where.at === "wastebasket") return where.removed.card;
  return where.at === "waiting" ? where.waiting.card : null;
}

function ledgerOf(
  entries: readonly LedgerEntry[],
  { cards, connections, picture }: Board,
  voices: readonly Voice[],
): readonly LedgerEntry[] {
  const authors = entries
    .filter(isAuthor)
    .filter(({ of }) => [cards, connections].some((all) => all.has(of as never)));
  const people = new Set<ParticipantId>([...authors, ...voices].map(({ participantId }) => participantId));
  const carriers = new Map(
    [...cards.values()].flatMap((card) => photosOnCard(card).map((name) => [name, card.id])),
  );
  const kept = entries.flatMap((entry): LedgerEntry[] => {
    switch (entry.entry) {
      case "participant":
      case "return-code":
        return people.has(entry.participantId) ? [entry] : [];
      case "token": {
        const { role, participantId } = entry;
        return role === "resident" && participantId !== null && people.has(participantId) ? [entry] : [];
      }
      case "photo": {
        const { by: _, card: __, ...photo } = entry;
        const card = carriers.get(photo.name);
        if (card !== undefined) return [{ ...photo, card, inSnapshot: false }];
        return photo.name === picture?.photo ? [{ ...photo, inSnapshot: false }] : [];
      }
      default:
        return [];
    }
  });
  return [...kept, ...authors, ...voices];
}

function isVote(entry: LedgerEntry): entry is EntryOf<"vote"> {
  return entry.entry === "vote";
}

function isJoin(entry: LedgerEntry): entry is EntryOf<"join"> {
  return entry.entry === "join";
}

function isAuthor(entry: LedgerEntry): entry is EntryOf<"author"> {
  return entry.entry === "author";
}
