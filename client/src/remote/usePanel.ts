import { useEffect, useMemo, useState } from "preact/hooks";

/** What the remote is turned to. */
export type Panel = "buttons" | "reveal" | "light" | "cards" | "phones" | "pitches" | "tables";

export interface Turn {
  to(panel: Exclude<Panel, "buttons">): void;
  back(): void;
}

/** The phone's own back button turns back to the buttons, and does not leave the page. */
export function usePanel(): readonly [Panel, Turn] {
  const [panel, setPanel] = useState<Panel>("buttons");
  useEffect(() => {
    const back = () => setPanel("buttons");
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const turn = useMemo<Turn>(
    () => ({
      to: (next) => {
        history.pushState(null, "");
        setPanel(next);
        scrollTo(0, 0);
      },
      back: () => history.back(),
    }),
    [],
  );
  return [panel, turn];
}
