import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";

/** What hangs in one field of the map. */
export interface MapField {
  readonly field: FieldId;
  readonly icon: IconName;
  /** As they were brought, each once. */
  readonly texts: readonly string[];
}

/** What says all of the words that somebody typed, or a part of them, field by field; nothing typed: all. */
export function onMap({ activity, cards }: EveningMap, typed: string): readonly MapField[] {
  const { fields, kinds } = findActivity(activity) ?? { fields: [], kinds: [] };
  const words = plain(typed).split(/\s+/);
  const found = cards.filter(({ text }) => words.every((word) => plain(text).includes(word)));
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return fields.flatMap(({ id: field, kind }) => {
    const texts = (kind === null ? undefined : byKind.get(kind))?.map(({ text }) => text) ?? [];
    const face = kinds.find(({ id }) => id === kind)?.face;
    return face === undefined || texts.length === 0 ? [] : [{ field, icon: face.icon, texts }];
  });
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
