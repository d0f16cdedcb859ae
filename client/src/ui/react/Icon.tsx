import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import { Drawing } from "./Drawing.tsx";

/** A pictogram. It always stands beside its word. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing lines={ICONS[name]} />;
}
