/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICON_FRAME, ICONS } from "../icons.ts";

/** A pictogram. It is never alone: a word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  const turns = name === "left" || name === "right";
  return (
    <svg
      {...ICON_FRAME}
      class={turns ? "icoon icoon-mee" : "icoon"}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see ui/icons.ts
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
