import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";

/** A pictogram, as high as the letters beside it. It always stands beside its word, so it is hidden from voices. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icoon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
