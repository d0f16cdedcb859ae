import type { CardFace } from "@buurtbord/shared/activities/CardKind.ts";
import { footOf, outlineOf, photoOnCard, sizeOfCard } from "@buurtbord/shared/activities/cardBox.ts";
import { isPinned } from "@buurtbord/shared/activities/pinned.ts";
import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { isPosition } from "@buurtbord/shared/board/Position.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import { emblemName } from "../ui/emblemName.ts";
import { Unfit } from "./Unfit.ts";

interface PhotoLook {
  readonly name: string;
  /** As it was taken: in pixels. */
  readonly width: number;
  readonly height: number;
  /** As it is on the card. */
  readonly w: number;
  readonly h: number;
}

/** Everything that a card's picture depends on, and nothing else: plain data, for whoever draws it. */
export interface CardLook extends CardFace {
  readonly cardId: string;
  readonly w: number;
  readonly h: number;
  readonly text: string;
  /** The photo it carries, and how large that is on it. */
  readonly photo: PhotoLook | null;
  readonly votes: number;
  readonly joined: number;
  /** How many said it: 1, but where cards became one. */
  readonly said: number;
  /** Whether what it wished for came true. */
  readonly fulfilled: boolean;
  readonly byline: string | null;
  /** Of a line that a table told: the picture of that table, and what it is called. Picture null: it is gone. */
  readonly table: { readonly emblem: Emblem | null; readonly words: string } | null;
  /** Of an agreement: what is done first, when it is and who does it, in the wall's language; each may be empty. */
  readonly note: { readonly firstStep: string; readonly when: string; readonly who: string } | null;
  /** Of a pitch: what it is about and who tells it; either may be empty. */
  readonly told: { readonly line: string; readonly who: string } | null;
  /** Whether it is pinned on a picture of the neighbourhood: it points at its spot. */
  readonly isPinned: boolean;
  /** Whether the picture of its kind is on the card: where no field around it shows it already. */
  readonly showsIcon: boolean;
}

/** How a card looks. Throws when its kind is of a newer version than this page, or it has no place. */
export function cardLook(board: Board, card: Card): CardLook {
  const activity = activityOf(board);
  const kind = activity.kinds.find(({ id }) => id === card.kind);
  if (kind === undefined) throw new Unfit("unknown kind");
  if (!isPosition(card.pos)) throw new Unfit("no place");
  const { w, h } = sizeOfCard(kind.face, card);
  const pinned = isPinned(board, card);
  const field = activity.fields.find(({ id }) => id === card.field);
  return {
    ...kind.face,
    outline: outlineOf(kind.face, card.photo),
    cardId: card.id,
    w,
    h,
    text: card.text,
    photo: photoOf(card),
    votes: card.votes,
    joined: card.joined,
    said: card.said?.times ?? 1,
    fulfilled: card.fulfilled !== undefined,
    byline: card.byline,
    table: footOf(card) === 0 ? null : tableOf(board, card),
    note: noteOf(board, card),
    told: kind.isPitch === true ? toldOf(card) : null,
    isPinned: pinned,
    showsIcon: hasSeveralKinds(activity) && (pinned || field?.kind !== card.kind),
  };
}

function photoOf({ text, photo }: Card): PhotoLook | null {
  return photo === undefined ? null : { ...photo, ...photoOnCard(text, photo) };
}

function tableOf({ groups, language }: Board, { brought, byline }: Card): CardLook["table"] {
  const emblem = groups.find(({ id }) => id === brought?.group)?.emblem ?? null;
  return { emblem, words: emblem === null ? (byline ?? "") : emblemName(emblem, language) };
}

function toldOf({ pitch }: Card): CardLook["told"] {
  return { line: pitch?.line ?? "", who: pitch?.who ?? "" };
}

function noteOf({ language }: Board, { agreement, project, joined }: Card): CardLook["note"] {
  if (agreement === undefined) return null;
  const who = whoDoesIt(agreement, joined, tableCatalogue(language));
  return { firstStep: project?.firstStep ?? "", when: agreement.when ?? "", who };
}
