import { hasTemplate } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { freehandFault } from "@buurtbord/shared/board/freehandRecord.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { BoardExport } from "../BoardExport.ts";
import type { Archive } from "./Archive.ts";

/** What does not fit together in a board of which each part has its shape: words for the log; null: nothing. */
export function faultOf(board: BoardExport): string | null {
  const { steps, cards, connections, circles, snapshots, currentStep, freehand } = board;
  const named = { steps, cards, connections, circles, snapshots };
  for (const [what, things] of Object.entries(named)) if (hasTwins(things)) return `two ${what} of one id`;
  if (!steps.some(({ id }) => id === currentStep)) return "a step that is not there";
  if (steps.some(({ words, template }) => words === null && !isKnown(board, template)))
    return "a step without words";
  const there = new Set(cards.map(({ id }) => id));
  if (connections.some(({ from, to }) => from === to || !there.has(from) || !there.has(to)))
    return "a line to nowhere";
  const drawings = Object.entries(freehand);
  if (drawings.length > LIMITS.freehandRecordsPerBoard) return "too many drawings";
  const faults = drawings.map(([id, record]) => freehandFault(id, record));
  return faults.find((fault) => fault !== null) ?? null;
}

/** What does not fit together in an evening and the boards that lie in its file as tables; null: nothing. */
export function tablesFault(evening: BoardExport, tables: readonly Archive[]): string | null {
  const groups = new Map(evening.groups.map(({ id, table }) => [table, id]));
  for (const { board } of tables) {
    const { id, activity, tableOf } = board;
    const isTheirs = tableOf?.evening === evening.id && groups.get(id) === tableOf.group;
    if (!isTheirs || activity !== evening.activity) return "a table of another evening";
    groups.delete(id);
  }
  return null;
}

/** Cards of a kind, or in a field, that this version does not know. */
export function unknownCards(board: BoardExport): readonly CardId[] {
  const { kinds, fields } = activityOf(board);
  const known = { kinds: new Set(kinds.map(({ id }) => id)), fields: new Set(fields.map(({ id }) => id)) };
  return board.cards
    .filter(({ kind, field }) => !known.kinds.has(kind) || (field !== null && !known.fields.has(field)))
    .map(({ id }) => id);
}

function isKnown(board: BoardExport, template: string | null): boolean {
  return template !== null && hasTemplate(activityOf(board), template);
}

function hasTwins(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size < things.length;
}
