/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICON_FRAME, ICONS, TURNING_ICONS } from "@buurtbord/shared/paper/icons.ts";

/** A pictogram. It is never alone: a word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      {...ICON_FRAME}
      class={TURNING_ICONS.has(name) ? "icoon icoon-mee" : "icoon"}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see shared/src/paper/icons.ts
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
