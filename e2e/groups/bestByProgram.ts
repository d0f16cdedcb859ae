import { createRequire } from "node:module";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { roomRules } from "@buurtbord/shared/groups/roomRules.ts";
import type { AtChoice } from "@buurtbord/shared/groups/testing/atChoice.ts";
import type { ChoosingRoom } from "@buurtbord/shared/groups/testing/randomRoom.ts";
import type { Wish } from "@buurtbord/shared/groups/Wish.ts";
import type { Highs } from "highs";

// Its declarations are those of a CommonJS module.
const loadHighs: () => Promise<Highs> = createRequire(import.meta.url)("highs");
const highs = await loadHighs();

/**
 * The best that there is under the same sizes, as somebody else finds it: a mixed integer program of how many of those
 * with the same wish sit where and how many tables each pitch has, solved by HiGHS (highs.dev). It shares no line with
 * the search that makes groups, but the rule of which sizes a room can be shared out in.
 */
export function bestByProgram(room: ChoosingRoom): AtChoice {
  const alike = alikeWishes(room);
  const { Status, Columns } = highs.solve(program(room, alike), { mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (Status !== "Optimal") throw new Error(`HiGHS says ${Status}`);
  const total = (letter: string) =>
    Object.entries(Columns).reduce(
      (sum, [name, column]) => (name.startsWith(letter) ? sum + Math.round(Number(column.Primal)) : sum),
      0,
    );
  return { first: total("f"), either: total("f") + total("s") };
}

interface AlikeWishes {
  readonly first: number;
  /** Of the pitches, from 0; -1: none. */
  readonly second: number;
  readonly people: number;
}

function alikeWishes({ wishes, pitches }: ChoosingRoom): readonly AlikeWishes[] {
  const placeOf = (card: CardId | null) => (card === null ? -1 : pitches.indexOf(card));
  const keyOf = ({ first, second }: Wish) => `${placeOf(first)} ${second === first ? -1 : placeOf(second)}`;
  return [...Map.groupBy(wishes, keyOf)].map(([key, those]) => {
    const [first = -1, second = -1] = key.split(" ").map(Number);
    return { first, second, people: those.length };
  });
}

/** In CPLEX's LP format: f and s of those alike at their first and second choice, p people and t tables of a pitch. */
function program({ wishes, pitches, sizes }: ChoosingRoom, alike: readonly AlikeWishes[]): string {
  const rules = roomRules(wishes.length, pitches.length, sizes);
  const all = alike.flatMap(({ first, second }, at) => [
    ...(first >= 0 ? [{ name: `f${at}`, pitch: first, at, worth: wishes.length + 1 }] : []),
    ...(second >= 0 ? [{ name: `s${at}`, pitch: second, at, worth: wishes.length }] : []),
  ]);
  const each = pitches.map((_, pitch) => pitch);
  const lines = [
    "Maximize",
    `obj: ${all.map(({ name, worth }) => `${worth} ${name}`).join(" + ") || "0 p0"}`,
    "Subject To",
    ...alike.flatMap(({ people }, at) =>
      limit(
        all.filter((seats) => seats.at === at).map(({ name }) => name),
        people,
      ),
    ),
    ...each.map((pitch) =>
      [...all.filter((seats) => seats.pitch === pitch).map(({ name }) => name), `- p${pitch} <= 0`].join(
        " + ",
      ),
    ),
    ...each.flatMap((pitch) => [
      `p${pitch} - ${rules.least} t${pitch} >= 0`,
      `p${pitch} - ${rules.most} t${pitch} <= 0`,
    ]),
    `${each.map((pitch) => `p${pitch}`).join(" + ")} = ${wishes.length}`,
    "Bounds",
    ...each.map((pitch) => `0 <= t${pitch} <= ${rules.tablesPerPitch}`),
    "General",
    [...each.flatMap((pitch) => [`t${pitch}`, `p${pitch}`]), ...all.map(({ name }) => name)].join(" "),
    "End",
  ];
  return lines.join("\n").replaceAll("+ -", "-");
}

function limit(names: readonly string[], most: number): readonly string[] {
  return names.length === 0 ? [] : [`${names.join(" + ")} <= ${most}`];
}
