/**
 * Sorts things into those that belong together, straight or by way of others. Groups, and the things in them, come in
 * the order in which the things are given.
 */
export function together<Thing>(
  things: readonly Thing[],
  areTied: (one: Thing, other: Thing) => boolean,
): readonly (readonly Thing[])[] {
  const left = new Map(things.map((thing, at) => [thing, at]));
  const groups: Thing[][] = [];
  for (const [first, at] of left) {
    left.delete(first);
    const group = new Map([[first, at]]);
    for (const [one] of group) {
      for (const [other, otherAt] of left) {
        if (!areTied(one, other)) continue;
        left.delete(other);
        group.set(other, otherAt);
      }
    }
    groups.push([...group].sort(([, a], [, b]) => a - b).map(([thing]) => thing));
  }
  return groups;
}
