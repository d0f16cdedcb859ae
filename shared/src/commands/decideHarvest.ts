import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import { type Brought, broughtId, fingerprintOf } from "../board/Brought.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { Group } from "../board/Group.ts";
import type { CardId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { type BroughtCard, projectBrought } from "./harvestedProject.ts";
import { laid, type UnlaidCard } from "./landing.ts";
import { isCard } from "./whereabouts.ts";

type Asked = CommandOf<"bring-harvest">;

/** A line as it would come to the hall. */
interface Line {
  readonly text: string;
  readonly brought: Brought;
}

/**
 * What a table tells lies in the hall afterwards, each line once. A line that the table wrote anew is written anew in
 * the hall too, unless somebody changed it there; what was taken down there stays away.
 */
export function bringHarvest(situation: Situation, actor: Actor, asked: Asked, fresh: Fresh): Decision {
  const { board } = situation;
  const group = board.groups.find(({ id }) => id === asked.group);
  if (group === undefined) return refuse("group-not-found");
  const known = broughtFrom(situation, group);
  const { added, reworded } = sorted(linesOf(board, asked), known, board);
  const byline = bylineOf(asked.table);
  const project = projectBrought(situation, group, known, byline, asked);
  const cards = [...added.map((line) => cardOf(situation, line, byline)), ...project.added].map(
    (card, n) => ({
      ...card,
      addedAt: fresh.now + n, // in the order in which the table wrote them
    }),
  );
  if (board.cards.size + cards.length > LIMITS.cardsPerBoard) return refuse("board-full");
  const { participantId } = actor;
  const put = laidInTurn(board, cards, fresh.seed).flatMap((card): Change[] => [
    { type: "card-put", card },
    { type: "ledger-put", entry: { entry: "author", of: card.id, participantId } },
  ]);
  return accept([...put, ...reworded, ...project.changes], { cards: cards.length });
}

/** A table had its turn, or not after all. */
export function markTold({ board }: Situation, { group, told }: CommandOf<"mark-told">): Decision {
  const known = board.groups.find(({ id }) => id === group);
  if (known === undefined) return refuse("group-not-found");
  if ((known.hasTold ?? false) === told) return accept([]);
  const { hasTold: _, ...rest } = known;
  const marked = told ? { ...rest, hasTold: true } : rest;
  const groups = board.groups.map((each) => (each === known ? marked : each));
  return accept([{ type: "gathering-set", values: { groups } }]);
}

/** Wherever they are by now. */
function broughtFrom({ board, backstage }: Situation, { id }: Group): readonly BroughtCard[] {
  const off = [...backstage.removedCards(), ...backstage.waitingCards(), ...backstage.mergedCards()];
  const cards = [...board.cards.values(), ...off.map(({ card }) => card)];
  return cards.filter((card): card is BroughtCard => card.brought?.group === id);
}

/** Only questions that have a field in the hall. */
function linesOf(board: Board, { group, lines }: Asked): readonly Line[] {
  const { fields } = activityOf(board);
  const clean = lines
    .map(({ field, text }) => ({ field, text: cleanLine(text) }))
    .filter(({ text }) => text !== "" && codePoints(text) <= LIMITS.cardTextCodePoints)
    .filter(({ field }) => fields.some(({ id, kind }) => `${id}` === `${field}` && kind !== null));
  const all = clean.map(({ field, text }) => ({
    text,
    brought: { group, field, line: fingerprintOf(text) },
  }));
  return [...new Map(all.map((line) => [broughtId(line.brought), line])).values()];
}

/** Which lines are new, and which of the cards say them in other words. */
function sorted(lines: readonly Line[], known: readonly BroughtCard[], board: Board) {
  const cameAlready = new Set(known.map(({ brought }) => broughtId(brought)));
  const told = new Set(lines.map(({ brought }) => broughtId(brought)));
  const free = new Set(
    known.filter(
      (card) => board.cards.has(card.id) && isAsBrought(card) && !told.has(broughtId(card.brought)),
    ),
  );
  const added: Line[] = [];
  const reworded: Change[] = [];
  for (const line of lines.filter(({ brought }) => !cameAlready.has(broughtId(brought)))) {
    const card = [...free].find((each) => saysItInOtherWords(each, line));
    if (card === undefined) {
      added.push(line);
      continue;
    }
    free.delete(card);
    reworded.push({ type: "card-text", cardId: card.id, text: line.text });
    reworded.push({ type: "card-brought", cardId: card.id, brought: line.brought });
  }
  return { added, reworded };
}

/** Nobody in the hall changed it. */
function isAsBrought({ text, brought }: BroughtCard): boolean {
  return fingerprintOf(text) === brought.line;
}

/** At least half of the words of the longer one. */
function saysItInOtherWords({ text, brought }: BroughtCard, line: Line): boolean {
  if (brought.field !== line.brought.field) return false;
  const [before, after] = [text, line.text].map(
    (each) => new Set(each.toLowerCase().split(/\W+/u).filter(Boolean)),
  );
  if (before === undefined || after === undefined) return false;
  return before.intersection(after).size * 2 >= Math.max(before.size, after.size);
}

function cardOf(
  situation: Situation,
  { text, brought }: Line,
  byline: string | null,
): Omit<UnlaidCard, "addedAt"> {
  const { fields } = activityOf(situation.board);
  const field = fields.find(({ id }) => `${id}` === `${brought.field}`);
  if (field?.kind == null) throw new Error(`No kind of card for ${brought.field}`);
  return {
    id: freeId(situation, broughtId(brought)),
    kind: field.kind,
    field: field.id,
    text,
    byline,
    brought,
    votes: 0,
    joined: 0,
  };
}

/** A line that was written back as it was before may find its card in other words there. */
function freeId(situation: Situation, id: CardId): CardId {
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : (`${id}.${n}` as CardId);
    if (!isCard(situation, free)) return free;
  }
}

function bylineOf(table: string): string | null {
  return [...cleanLine(table)].slice(0, LIMITS.participantNameCodePoints).join("").trim() || null;
}

/** Each finds its place beside those before it. */
function laidInTurn(board: Board, cards: readonly UnlaidCard[], seed: number): readonly Card[] {
  const lying = new Map(board.cards);
  return cards.map((unlaid, n) => {
    const card = laid({ ...board, cards: lying }, unlaid, (seed + n) % 2 ** 32);
    lying.set(card.id, card);
    return card;
  });
}
