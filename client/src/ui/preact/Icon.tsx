/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICON_FRAME, ICONS } from "@buurtbord/shared/paper/icons.ts";

/** They point along the line that one reads. */
const TURNING: ReadonlySet<IconName> = new Set(["left", "right", "leave", "undo", "list", "swap"]);

/** A pictogram. It is never alone: a word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      {...ICON_FRAME}
      class={TURNING.has(name) ? "icoon icoon-mee" : "icoon"}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see shared/src/paper/icons.ts
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
