import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { CardInView, SharedChanges, SharedView, Worksheet } from "@buurtbord/shared/protocol/view.ts";

/**
 * What turns one shared view into the next, or null when nothing differs. The cards of a view are the ones before
 * without the removals and with the upserts, newest first.
 */
export function sharedChanges(before: SharedView, after: SharedView): SharedChanges | null {
  const known = new Map(before.cards.map((card) => [card.id, card]));
  const kept = new Set(after.cards.map(({ id }) => id));
  const changes: SharedChanges = {
    upserts: after.cards.filter((card) => !isSameCard(card, known.get(card.id))),
    removals: before.cards.map(({ id }) => id).filter((id) => !kept.has(id)),
    ...(isSame(before.connections, after.connections) ? {} : { connections: after.connections }),
    ...(isSame(before.step, after.step) ? {} : { step: after.step }),
    ...(isSame(before.now, after.now) ? {} : { now: after.now }),
    ...(before.keptUntil === after.keptUntil ? {} : { keptUntil: after.keptUntil }),
    ...(isSame(before.checks, after.checks) ? {} : { checks: after.checks }),
    ...(isSame(before.circles, after.circles) ? {} : { circles: after.circles }),
    ...(isSame(before.queue, after.queue) ? {} : { queue: after.queue ?? [] }),
    ...(isSame(before.polls, after.polls) ? {} : { polls: after.polls ?? {} }),
    ...(isSame(before.groups ?? [], after.groups ?? []) ? {} : { groups: after.groups ?? [] }),
    ...sheetChanges(before, after),
    ...(before.adding === after.adding ? {} : { adding: after.adding }),
    total: after.total,
  };
  const isNothing =
    changes.upserts.length + changes.removals.length === 0 && Object.keys(changes).length === 3;
  return isNothing && before.total === after.total ? null : changes;
}

function sheetChanges(before: SharedView, after: SharedView): Pick<SharedChanges, "worksheet"> {
  const was: Worksheet = before.worksheet ?? {};
  const fields = Object.entries(after.worksheet ?? {}) as [SheetFieldId, string][];
  const changed = fields.filter(([field, text]) => was[field] !== text);
  return changed.length === 0 ? {} : { worksheet: Object.fromEntries(changed) };
}

function isSameCard(card: CardInView, known: CardInView | undefined): boolean {
  if (known === undefined) return false;
  return (Object.keys(card) as (keyof CardInView)[]).every(
    // What is read from a document is another object each time.
    (key) => card[key] === known[key] || (typeof card[key] === "object" && isSame(card[key], known[key])),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
