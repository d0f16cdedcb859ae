import { newInitiatives } from "@buurtbord/shared/activities/newInitiatives.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import {
  type BoardGrowth,
  type Changed,
  cameTrue,
  joinedByMore,
  movedToField,
  reworded,
} from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { GrowthMark } from "../image/growthMarks.ts";
import type { GrowthTexts } from "../texts/growth/GrowthTexts.ts";

/** One thing that became otherwise. */
export interface ToldThing {
  readonly id: string;
  readonly what: string;
  /** Which field, or what it was before; empty: nothing more to say. */
  readonly more: string;
}

/** Things that became otherwise in the same way. */
export interface ToldPart {
  readonly name: keyof GrowthTexts["parts"];
  readonly icon: IconName;
  readonly things: readonly ToldThing[];
}

/** A sentence, with the mark that stands for it in the drawing; null: nothing does. */
export interface ToldSentence {
  readonly mark: GrowthMark | null;
  readonly words: string;
}

/** What grew, in sentences, the gladdest first; of what did not happen nothing is told. */
export function growthSentences(
  growth: BoardGrowth,
  after: Pick<Board, "language" | "activity">,
  words: GrowthTexts,
): readonly ToldSentence[] {
  const { language } = after;
  const { cards, connections } = growth;
  const changed = new Set([...reworded(growth), ...movedToField(growth)].map(({ after }) => after.id)).size;
  const came = { cards: cards.added.length, lines: connections.added.length };
  const initiatives = newInitiatives(growth, activityOf(after)).length;
  // Who is told of the initiative need not be told of the people in it.
  const joined = { n: initiatives > 0 ? 0 : joinedByMore(growth).length };
  const otherwise = { changed, gone: cards.gone.length };
  const told: readonly (Omit<ToldSentence, "words"> & {
    readonly message: string;
    readonly counts: Readonly<Record<string, number>>;
  })[] = [
    { mark: "fresh", message: words.came, counts: came },
    { mark: "fulfilled", message: words.fulfilled, counts: { n: cameTrue(growth).length } },
    { mark: "group", message: words.initiatives, counts: { n: initiatives } },
    { mark: null, message: words.joined, counts: joined },
    { mark: changed > 0 ? "pencil" : "dried", message: words.changed, counts: otherwise },
  ];
  const happened = told.filter(({ counts }) => Object.values(counts).some((n) => n > 0));
  if (happened.length === 0) return [{ mark: null, words: words.nothing }];
  return happened.map(({ mark, message, counts }) => ({ mark, words: filled(language, message, counts) }));
}

/** The same, thing by thing. */
export function growthParts(growth: BoardGrowth, after: Board, words: GrowthTexts): readonly ToldPart[] {
  const { fields } = boardTexts(after);
  const fieldOf = ({ field }: Card) =>
    field === null ? words.openTable : (fields[field]?.name ?? words.openTable);
  const hasFields = Object.keys(fields).length > 0;
  const inField = (card: Card) => ({ id: card.id, what: card.text, more: hasFields ? fieldOf(card) : "" });
  const fromTo = (say: (card: Card) => string) => (changed: Changed<Card>) => ({
    id: changed.after.id,
    what: changed.after.text,
    more: filled(after.language, words.fromTo, { before: say(changed.before), after: say(changed.after) }),
  });
  const textOf = (id: CardId) => after.cards.get(id)?.text ?? words.someCard;
  const parts: readonly ToldPart[] = [
    { name: "added", icon: "plus", things: growth.cards.added.map(inField) },
    { name: "initiatives", icon: "group", things: newInitiatives(growth, activityOf(after)).map(inField) },
    {
      name: "joined",
      icon: "hand",
      things: joinedByMore(growth).map(fromTo(({ joined }) => String(joined))),
    },
    {
      name: "fulfilled",
      icon: "flower",
      things: cameTrue(growth).map(({ id, text, fulfilled }) => ({
        id,
        what: text,
        more: fulfilled?.story ?? "",
      })),
    },
    {
      name: "drawn",
      icon: "line",
      things: growth.connections.added.map(({ id, from, to, word }) => ({
        id,
        what: `${textOf(from)} — ${textOf(to)}`,
        more: word ?? "",
      })),
    },
    { name: "moved", icon: "move", things: movedToField(growth).map(fromTo(fieldOf)) },
    {
      name: "reworded",
      icon: "pencil",
      things: reworded(growth).map(({ before, after: { id, text } }) => ({
        id,
        what: text,
        more: before.text,
      })),
    },
    { name: "gone", icon: "trash", things: growth.cards.gone.map(inField) },
  ];
  return parts.filter(({ things }) => things.length > 0);
}
