import type { Card } from "./Card.ts";
import type { CardPhoto } from "./CardPhoto.ts";
import type { PhotoName } from "./ids.ts";
import type { News } from "./News.ts";

/** What was told of a project, oldest first; nothing of a card that is none. */
export function newsOn({ project }: Pick<Card, "project">): readonly News[] {
  return project?.news ?? [];
}

/** Its own photo, and those of what was told of it. */
export function photosOnCard(card: Pick<Card, "photo" | "project">): readonly PhotoName[] {
  return [card, ...newsOn(card)].flatMap(({ photo }) => photo?.name ?? []);
}

/** The card with each message as `change` makes it; null: that one goes. The same card where nothing changed. */
export function withNews<Kept extends Pick<Card, "project">>(
  card: Kept,
  change: (news: News) => News | null,
): Kept {
  const before = newsOn(card);
  const after = before.flatMap((news) => change(news) ?? []);
  const isSame = after.length === before.length && after.every((news, n) => news === before[n]);
  return isSame ? card : { ...card, project: { ...card.project, news: after } };
}

/** The card with each of its photos as `change` makes it; null: that one goes, and the words stay. */
export function withPhotos<Kept extends Pick<Card, "photo" | "project">>(
  card: Kept,
  change: (photo: CardPhoto) => CardPhoto | null,
): Kept {
  return withNews(withPhoto(card, change), (news) => withPhoto(news, change));
}

function withPhoto<Carrying extends { readonly photo?: CardPhoto }>(
  carrying: Carrying,
  change: (photo: CardPhoto) => CardPhoto | null,
): Carrying {
  const { photo } = carrying;
  const changed = photo && change(photo);
  if (photo === undefined || changed === photo) return carrying;
  const { photo: _, ...words } = carrying;
  return (changed ? { ...words, photo: changed } : words) as Carrying;
}
