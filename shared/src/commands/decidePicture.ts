import type { PictureGround } from "../activities/Activity.ts";
import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, PhotoName } from "../board/ids.ts";
import type { Picture } from "../board/Picture.ts";
import { photosOnCard, withPhotos } from "../board/projectNews.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { seesPhoto } from "./decidePhoto.ts";
import { topOf } from "./family.ts";
import { standsOn, whereabouts } from "./whereabouts.ts";

/** Lays a photo under the cards, in the place of the one that lies there, or takes it away: no card is ever lost. */
export function setPicture(
  situation: Situation,
  actor: Actor,
  { picture: photo }: CommandOf<"set-picture">,
  fresh: Fresh,
): Decision {
  const { board, ledger } = situation;
  const { pictureGround } = activityOf(board);
  if (pictureGround === undefined) return refuse("no-picture-here");
  if (photo === (board.picture?.photo ?? null)) return accept([]);
  if (photo === null)
    return accept([...laying(situation, pictureGround, null, fresh), ...noLonger(situation)]);
  const kept = ledger.photo(photo);
  const isFree = kept?.card === undefined && seesPhoto(situation, actor, photo);
  if (kept === null || !isFree) return refuse("photo-not-found");
  const { width, height } = kept;
  const picture = { photo, width, height };
  return accept([...laying(situation, pictureGround, picture, fresh), ...noLonger(situation)]);
}

/** The photo goes for real, also from saved moments. Null: nobody knows it. */
export function photoErased(
  situation: Situation,
  photo: PhotoName,
  fresh: Pick<Fresh, "seed">,
): Change[] | null {
  const entry = situation.ledger.photo(photo);
  if (entry === null) return null;
  const { pictureGround } = activityOf(situation.board);
  const lies = situation.board.picture?.photo === photo && pictureGround !== undefined;
  return [
    ...(lies ? laying(situation, pictureGround, null, fresh) : []),
    ...(entry.card === undefined ? [] : withoutPhoto(situation, entry.card, photo)),
    { type: "ledger-removed", entry },
    { type: "erased", ids: [photo] },
  ];
}

/** The card that carried it, wherever it is, with its words only. */
function withoutPhoto(situation: Situation, cardId: CardId, photo: PhotoName): Change[] {
  const bare = <Carrying extends Pick<Card, "photo" | "project">>(card: Carrying) =>
    withPhotos(card, (each) => (each.name === photo ? null : each));
  const where = whereabouts(situation, cardId);
  switch (where.at) {
    case "board":
      return [{ type: "card-put", card: bare(where.card) }];
    case "draft":
      return [{ type: "ledger-put", entry: bare(where.draft) }];
    case "waiting": {
      const { waiting } = where;
      return [{ type: "waiting-put", waiting: { ...waiting, card: bare(waiting.card) } }];
    }
    case "wastebasket": {
      const { removed } = where;
      return [{ type: "wastebasket-put", removed: { ...removed, card: bare(removed.card) } }];
    }
    case "merged": {
      const { card } = where.merged;
      const top = topOf(situation, cardId);
      const isLent = standsOn(whereabouts(situation, top))?.photo?.name === card.photo?.name;
      const put: Change = { type: "merged-put", merged: { ...where.merged, card: bare(card) } };
      return [put, ...(isLent ? withoutPhoto(situation, top, photo) : [])];
    }
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}

/** What keeps the photos that lie there with the moment that is being saved. */
export function keptInSnapshot({ board, ledger }: Situation): Change[] {
  const ofCards = [...board.cards.values()].flatMap(photosOnCard);
  const shown = board.picture === null ? ofCards : [board.picture.photo, ...ofCards];
  const kept = shown.map((name) => ledger.photo(name)).filter((photo) => photo !== null);
  return kept
    .filter(({ inSnapshot }) => !inSnapshot)
    .map((photo) => ({ type: "ledger-put", entry: { ...photo, inSnapshot: true } }));
}

/** The picture, and where the cards come to lie: on a picture they lie where hands put them, beside it is less room. */
function laying(
  { board, backstage }: Situation,
  ground: PictureGround,
  picture: Picture | null,
  { seed }: Pick<Fresh, "seed">,
): Change[] {
  const set: Change = { type: "picture-set", picture };
  if ((picture === null) === (board.picture === null)) return [set];
  const places = ground.relay(board, picture, seed);
  const moved = [...places].flatMap(([cardId, pos]): Change[] => {
    const card = board.cards.get(cardId);
    return card === undefined
      ? []
      : [{ type: "card-moved", cardId, pos, field: card.field, kind: card.kind }];
  });
  const cards = new Map(
    [...board.cards].map(([id, card]) => [id, { ...card, pos: places.get(id) ?? card.pos }]),
  );
  const after: Board = { ...board, picture, cards };
  const { place } = activityOf(board);
  // What comes back later must not seem to be pinned where it lay before.
  const removed = [...backstage.removedCards()].map((each): Change => {
    const card = { ...each.card, pos: place(after, each.card, seed) };
    return { type: "wastebasket-put", removed: { ...each, card } };
  });
  const waiting = [...backstage.waitingCards()].map((each): Change => {
    const card = { ...each.card, pos: place(after, each.card, seed) };
    return { type: "waiting-put", waiting: { ...each, card } };
  });
  const merged = [...backstage.mergedCards()].map((each): Change => {
    const card = { ...each.card, pos: place(after, each.card, seed) };
    return { type: "merged-put", merged: { ...each, card } };
  });
  return [set, ...moved, ...removed, ...waiting, ...merged];
}

/** The photo that lay there is forgotten, unless a saved moment shows it. */
function noLonger({ board, ledger }: Situation): Change[] {
  const before = board.picture === null ? null : ledger.photo(board.picture.photo);
  return before === null || before.inSnapshot ? [] : [{ type: "ledger-removed", entry: before }];
}
