/** @jsxImportSource preact */
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { Icon } from "../ui/preact/Icon.tsx";

/** Large above a page on which nothing else is to be seen. */
export function EndPicture({ icon }: { icon: IconName }) {
  return (
    <span class="eind-beeld">
      <Icon name={icon} />
    </span>
  );
}
