/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { ComponentChildren } from "preact";
import { Icon } from "../ui/preact/Icon.tsx";

interface StateLineProps {
  readonly icon: IconName;
  /** Not saved, or not done. */
  readonly loose?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** How far something is, or what is known of it, in a picture and words. */
export function StateLine({ icon, loose = false, class: name = "", children }: StateLineProps) {
  return (
    <p class={`staat ${loose ? "staat-los" : ""} ${name}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
