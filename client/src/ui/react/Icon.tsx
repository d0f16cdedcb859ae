import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICONS } from "../icons.ts";

/** A pictogram, as high as the letters beside it. It always stands beside its word, so it is hidden from voices. */
export function Icon({
  name,
  className = "icoon",
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <IconLines name={name} />
    </svg>
  );
}

/** Only the lines, to be drawn inside another SVG on a field of 24 × 24. */
export function IconLines({ name }: { readonly name: IconName }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
  return <g dangerouslySetInnerHTML={{ __html: ICONS[name] }} />;
}
