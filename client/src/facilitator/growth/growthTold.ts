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
import type { GrowthTexts } from "../../texts/growth/GrowthTexts.ts";

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

/** What grew, in a few sentences; of what did not happen nothing is told. */
export function growthSentences(
  growth: BoardGrowth,
  { language }: Board,
  words: GrowthTexts,
): readonly string[] {
  const { cards, connections } = growth;
  const changed = new Set([...reworded(growth), ...movedToField(growth)].map(({ after }) => after.id)).size;
  const came = { cards: cards.added.length, lines: connections.added.length };
  const joined = { n: joinedByMore(growth).length };
  const fulfilled = { n: cameTrue(growth).length };
  const otherwise = { changed, gone: cards.gone.length };
  const told = [
    { message: words.came, counts: came },
    { message: words.joined, counts: joined },
    { message: words.fulfilled, counts: fulfilled },
    { message: words.changed, counts: otherwise },
  ].filter(({ counts }) => Object.values(counts).some((n) => n > 0));
  if (told.length === 0) return [words.nothing];
  return told.map(({ message, counts }) => filled(language, message, counts));
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
    {
      name: "joined",
      icon: "hand",
      things: joinedByMore(growth).map(fromTo(({ joined }) => String(joined))),
    },
    {
      name: "fulfilled",
      icon: "flower",
      things: cameTrue(growth).map(({ after: { id, text, fulfilled } }) => ({
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
