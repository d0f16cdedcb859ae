import { type Board, isCounted } from "../board/Board.ts";
import { broughtId } from "../board/Brought.ts";
import type { Card } from "../board/Card.ts";
import type { CardBackstage, Change, ErasableId } from "../board/Change.ts";
import { sheetsErased } from "../board/ErasedSheet.ts";
import type { CardId, ConnectionId, NewsId, ParticipantId, PhotoName } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import { unreachable } from "../board/unreachable.ts";
import { backstageWithout, type Going } from "./backstageWithout.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { unnamed } from "./decideAgreement.ts";
import { choicesWithout } from "./decideChoice.ts";
import { withoutCircle } from "./decideCircle.ts";
import { newsErasedAgain } from "./decideNews.ts";
import { photosAmong, seesPhoto } from "./decidePhoto.ts";
import { photoErased } from "./decidePicture.ts";
import { withoutPolls } from "./decidePoll.ts";
import { withoutSeat } from "./decideSeat.ts";
import { familyOf, mergedInto, topOf } from "./family.ts";
import { leadsMeeting } from "./leadsMeeting.ts";
import { leftFamilies } from "./leavingFamily.ts";
import { mayDoWith } from "./permission.ts";
import { mayDo } from "./rights.ts";
import { outOfSpotlight, seen } from "./takingOff.ts";
import { isCard, standsOn, whereabouts } from "./whereabouts.ts";
import { withoutVoice } from "./withoutVoice.ts";

/** A card goes for real, from the board or from the wastebasket, with its lines and who did what with it. */
export function eraseCard(situation: Situation, actor: Actor, command: CommandOf<"erase-card">): Decision {
  const { cardId } = command;
  if (!isCard(situation, cardId)) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) {
    // Only facilitators see the wastebasket: for others, what somebody else lost in it is simply not there.
    return refuse(situation.board.cards.has(cardId) ? "not-yours" : "card-not-found");
  }
  // For whoever leads it is one card, and goes as one; for who made it, it is their own.
  const isWhole = mayDo(actor.role, command.type, "others");
  const cards = isWhole ? familyOf(situation, cardId) : [cardId];
  return accept(erasing(situation, going(situation, cards, [], null)), { cardId });
}

/** Whoever made this card leaves for good. Those who lead the meeting are not sent away so: their links are revoked. */
export function removeParticipant(
  situation: Situation,
  actor: Actor,
  { cardId, cards }: CommandOf<"remove-participant">,
  { id, now }: Fresh,
): Decision {
  if (!isCard(situation, cardId)) return refuse("card-not-found");
  const participantId = situation.ledger.authorOf(cardId);
  if (participantId === null) return refuse("participant-unknown");
  if (leadsMeeting(situation.ledger, participantId, actor.leadsEvening)) return refuse("not-allowed");
  const goodbyes = situation.ledger.entriesAbout(participantId).flatMap((entry) => goodbye(entry, now));
  return accept([...leaving(situation, participantId, cards, id), ...goodbyes], { cardId });
}

export function eraseMe(
  situation: Situation,
  actor: Actor,
  { cards }: CommandOf<"erase-me">,
  { id }: Fresh,
): Decision {
  return accept(leaving(situation, actor.participantId, cards, id));
}

/** A photo goes for real, also from saved moments. The card that carried it keeps its words; without words it goes too. */
export function erasePhoto(
  situation: Situation,
  actor: Actor,
  { photo }: CommandOf<"erase-photo">,
  fresh: Fresh,
): Decision {
  if (!seesPhoto(situation, actor, photo)) return refuse("photo-not-found");
  const changes = erasingPhoto(situation, photo, fresh);
  return changes === null ? refuse("photo-not-found") : accept(changes);
}

/** Null: nobody knows it. */
function erasingPhoto(
  situation: Situation,
  photo: PhotoName,
  fresh: Pick<Fresh, "seed">,
): readonly Change[] | null {
  const cardId = situation.ledger.photo(photo)?.card;
  if (cardId === undefined || standsOn(whereabouts(situation, cardId))?.text !== "")
    return photoErased(situation, photo, fresh);
  return erasing(situation, going(situation, [cardId], [], null));
}

/**
 * What must go again because it was erased before and came back with a backup of a board on which nothing was done since
 * `lastActivityAt`. Ids that nobody knows here say nothing.
 */
export function erasingAgain(
  situation: Situation,
  id: string,
  lastActivityAt: number,
  cards: CommandOf<"erase-me">["cards"] = "keep",
): Change[] {
  const { board, ledger } = situation;
  const sheets = [...sheetsErased([id], board.id, lastActivityAt)];
  if (sheets.length > 0) return sheets.map((field) => ({ type: "sheet-text", field, text: "" }));
  if (isCard(situation, id as CardId)) return erasing(situation, going(situation, [id as CardId], [], null));
  if (situation.board.connections.has(id as ConnectionId)) {
    return erasing(situation, going(situation, [], [id as ConnectionId], null));
  }
  const photo = erasingPhoto(situation, id as PhotoName, { seed: 0 });
  if (photo !== null) return [...photo];
  const news = newsErasedAgain(situation, id as NewsId);
  if (news !== null) return news;
  const isSomebody = ledger.entriesAbout(id as ParticipantId).length > 0;
  return isSomebody ? leaving(situation, id as ParticipantId, cards, null) : [];
}

/**
 * Somebody leaves for good: who they were is forgotten; what they brought stays as nobody's, or goes too. `freshId`: for
 * what only the ledger knows of them; null: that goes in any case.
 */
function leaving(
  situation: Situation,
  participantId: ParticipantId,
  cards: CommandOf<"erase-me">["cards"],
  freshId: string | null,
): Change[] {
  const { ledger } = situation;
  const noted = ledger.entriesAbout(participantId);
  const forgotten: Change[] = [
    ...withoutCircle(situation, participantId),
    ...withoutPolls(situation, participantId),
    ...withoutSeat(situation, participantId),
    ...noted.map(forget),
    { type: "erased", ids: photosAmong(noted) },
  ];
  const made = [...ledger.madeBy(participantId)];
  const cardIds = made.filter((id): id is CardId => isCard(situation, id));
  if (cards === "keep") {
    const bearing = new Set([...cardIds, ...ledger.namesOf(participantId).keys()]);
    const shown = new Set([...bearing].flatMap((cardId) => [cardId, topOf(situation, cardId)]));
    const left = [...shown].flatMap((cardId) => nameless(situation, cardId, participantId));
    const dots = freshId === null ? [] : nobodysDots(situation, participantId, freshId);
    return [
      ...forgotten,
      ...nobodysBlossoms(noted),
      ...left,
      ...dots,
      { type: "erased", ids: [participantId] },
    ];
  }
  const lines = made.filter((id): id is ConnectionId => !isCard(situation, id)); // also those in the wastebasket
  return [...erasing(situation, going(situation, cardIds, lines, participantId)), ...forgotten];
}

/** What they said of wishes that came true stays, said by nobody. */
function nobodysBlossoms(noted: readonly LedgerEntry[]): Change[] {
  const said = noted.filter((entry) => entry.entry === "fulfilled");
  return said.map((entry) => ({ type: "ledger-put", entry: { ...entry, participantId: null } }));
}

/** Dots that are still hidden are to count when they are shown: each is given anew by somebody who never was. */
function nobodysDots({ board, ledger }: Situation, participantId: ParticipantId, freshId: string): Change[] {
  const hidden = [...ledger.votesOf(participantId)].filter(([, stepId]) => !isCounted(board, stepId));
  return hidden.map(([cardId, stepId], n) => {
    const nobody = `${freshId}-${n}` as ParticipantId;
    return { type: "ledger-put", entry: { entry: "vote", cardId, participantId: nobody, stepId } };
  });
}

/** With the lines that hang from the cards, but for those of cards that others said too: they hang from what stays. */
function going(
  situation: Situation,
  cardIds: readonly CardId[],
  lineIds: readonly ConnectionId[],
  participantId: ParticipantId | null,
): Going {
  const cards = new Set(cardIds);
  const leavesOthers = (cardId: CardId) =>
    cards.has(cardId) && familyOf(situation, topOf(situation, cardId)).some((id) => !cards.has(id));
  const goes = (cardId: CardId) => cards.has(cardId) && !leavesOthers(cardId);
  const onBoard = [...situation.board.connections.values()].filter(({ from, to }) => goes(from) || goes(to));
  const offBoard = backstageCards(situation)
    .filter(({ card }) => !leavesOthers(card.id))
    .flatMap(({ connections }) => connections)
    .filter(({ from, to }) => cards.has(from) || cards.has(to));
  const hanging = [...onBoard, ...offBoard];
  return { cards, lines: new Set([...lineIds, ...hanging.map(({ id }) => id)]), participantId };
}

function erasing(situation: Situation, gone: Going): Change[] {
  const { board, ledger } = situation;
  const ids: ErasableId[] = [...gone.cards, ...gone.lines];
  const changes: Change[] = [...gone.lines]
    .filter((id) => board.connections.has(id))
    .map((connectionId) => ({ type: "connection-removed", connectionId }));
  const left = leftFamilies(situation, gone);
  for (const cardId of gone.cards) {
    changes.push(...(left.alone.has(cardId) ? seen(situation, cardId) : cardGone(situation, cardId)));
  }
  if (gone.participantId !== null) changes.push(...withoutVoice(situation, gone.participantId, gone.cards));
  changes.push(
    ...backstageWithout(situation, gone),
    ...outOfSpotlight(board, gone.cards),
    ...outOfQueue(board, gone.cards),
  );
  const noted = ids.flatMap((id) => ledger.entriesAbout(id));
  changes.push(...noted.map(forget), ...choicesWithout(situation, gone.cards));
  ids.push(...photosAmong(noted), ...linesOf(situation, gone.cards));
  if (gone.participantId !== null) ids.push(gone.participantId);
  return [...changes, ...left.changes, { type: "erased", ids }];
}

/** Lines of worksheets that are not to bring these cards again, though others changed them since. */
function linesOf(situation: Situation, gone: ReadonlySet<CardId>): readonly CardId[] {
  const off = backstageCards(situation).map(({ card }) => card);
  const cards = [...situation.board.cards.values(), ...off].filter(({ id }) => gone.has(id));
  return cards.flatMap(({ brought }) => (brought === undefined ? [] : [broughtId(brought)]));
}

function outOfQueue({ queue }: Board, going: ReadonlySet<CardId>): readonly Change[] {
  const left = queue.filter((id) => !going.has(id));
  return left.length === queue.length ? [] : [{ type: "gathering-set", values: { queue: left } }];
}

/** From wherever it is. A draft is an entry of the ledger, and goes with everything that was noted of the card. */
function cardGone(situation: Situation, cardId: CardId): readonly Change[] {
  const where = whereabouts(situation, cardId);
  const checked = seen(situation, cardId);
  switch (where.at) {
    case "board":
      return [{ type: "card-removed", cardId }, ...checked];
    case "waiting":
      return [{ type: "waiting-taken", cardId }, ...checked];
    case "wastebasket":
      return [{ type: "wastebasket-taken", cardId }, ...checked];
    case "merged":
      return [{ type: "merged-taken", cardId }, ...checked];
    case "draft":
    case "nowhere":
      return checked;
    default:
      return unreachable(where);
  }
}

function backstageCards({ backstage }: Situation): readonly CardBackstage[] {
  return [...backstage.removedCards(), ...backstage.waitingCards(), ...backstage.mergedCards()];
}

/** What stays of a card when nobody is to know any more whose it was, or who said to do it. */
function nameless(situation: Situation, cardId: CardId, who: ParticipantId): readonly Change[] {
  const where = whereabouts(situation, cardId);
  switch (where.at) {
    case "board": {
      const card = withoutNames(situation, where.card, who);
      return card === null ? [] : [{ type: "card-put", card }];
    }
    case "waiting": {
      const card = withoutNames(situation, where.waiting.card, who);
      return card === null ? [] : [{ type: "waiting-put", waiting: { ...where.waiting, card } }];
    }
    case "wastebasket": {
      const card = withoutNames(situation, where.removed.card, who);
      return card === null ? [] : [{ type: "wastebasket-put", removed: { ...where.removed, card } }];
    }
    case "merged": {
      const card = withoutNames(situation, where.merged.card, who);
      return card === null ? [] : [{ type: "merged-put", merged: { ...where.merged, card } }];
    }
    case "draft": // put again, for with what was noted of them it was forgotten
      // What they took down themselves nobody could ever hang back.
      if (where.draft.isTakenDown) return [];
      return [{ type: "ledger-put", entry: nobodysDraft(where.draft) }];
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}

function nobodysDraft(draft: EntryOf<"draft">): EntryOf<"draft"> {
  const { pitch } = draft;
  return { ...draft, participantId: null, byline: null, ...(pitch && { pitch: { ...pitch, who: null } }) };
}

/** What they wrote themselves bears no name any more: neither theirs nor whom they said would tell it. */
function unsigned(card: Card): Card {
  const { byline, pitch } = card;
  if (byline === null && (pitch === undefined || pitch.who === null)) return card;
  return { ...card, byline: null, ...(pitch && { pitch: { ...pitch, who: null } }) };
}

/** Null: their name is not on it. */
function withoutNames(situation: Situation, card: Card, who: ParticipantId): Card | null {
  const isTheirs = situation.ledger.authorOf(card.id) === who;
  const bare = unnamed(situation, isTheirs ? unsigned(card) : card, who);
  const others = mergedInto(situation, card.id).filter(
    (part) => situation.ledger.authorOf(part.card.id) !== who,
  );
  const names = others.flatMap((part) => part.card.byline ?? []);
  if (bare.said === undefined || names.length === bare.said.names.length) return bare === card ? null : bare;
  return { ...bare, said: { ...bare.said, names } };
}

/** What a resident's phone is told when it comes back, in the place of its token. */
function goodbye(entry: LedgerEntry, at: number): Change[] {
  if (entry.entry !== "token" || entry.role !== "resident") return [];
  return [{ type: "ledger-put", entry: { entry: "taken-off", hash: entry.hash, at } }];
}

function forget(entry: LedgerEntry): Change {
  return { type: "ledger-removed", entry };
}
