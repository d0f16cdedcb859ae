/** @jsxImportSource preact */
import { Later, useLater } from "../ui/preact/useLater.ts";
import { Heading } from "./Heading.tsx";
import type { TablesPanelProps } from "./TablesPanel.tsx";
import { useWords } from "./words.ts";

/** In a chunk of its own: on most evenings there are no tables. */
const tablesPanel = new Later(async () => (await import("./TablesPanel.tsx")).TablesPanel);

/** The tables, once they are pressed for. */
export function LateTables(props: TablesPanelProps) {
  const { texts } = useWords();
  const TablesPanel = useLater(tablesPanel);
  if (typeof TablesPanel !== "string") return <TablesPanel {...props} />;
  return (
    <>
      <Heading takesFocus>{texts.tiles.tables}</Heading>
      <p role="status">{TablesPanel === "away" ? texts.entry.noAnswer.text : texts.loading}</p>
    </>
  );
}
