import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableName } from "./tableName.ts";

/** Each table's name; where two have the same emblem, the second says that it is. */
export function tableNames(language: Language, groups: readonly Group[]): ReadonlyMap<GroupId, string> {
  const times = new Map<string, number>();
  return new Map(
    groups.map((group) => {
      const name = tableName(language, group);
      const nth = (times.get(name) ?? 0) + 1;
      times.set(name, nth);
      return [group.id, nth === 1 ? name : `${name} ${nth}`];
    }),
  );
}
