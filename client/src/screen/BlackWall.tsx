import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./black.css";

/** No light in anybody's eyes. Whoever stands at the laptop reads that it is meant so. */
export function BlackWall({ texts: { screen } }: { readonly texts: TableTexts }) {
  return (
    <main className="zwart">
      <p>
        <Icon name="lamp" />
        {screen.black}
      </p>
    </main>
  );
}
