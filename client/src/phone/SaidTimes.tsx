/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";

/** How many said it, where cards became one: a sign and a number need no language. */
export function SaidTimes({ times }: { readonly times: number }) {
  return (
    <span class="staat">
      <Icon name="group" />
      <span>{times}×</span>
    </span>
  );
}
