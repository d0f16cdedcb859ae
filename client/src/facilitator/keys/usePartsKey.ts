import { useEffect } from "react";
import { isDeskCovered } from "../../keys/isDeskCovered.ts";
import { goToNextPart } from "./goToPart.ts";

/** F6 goes from part to part, also out of a field: it writes nothing there. */
export function usePartsKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "F6" || isDeskCovered()) return;
      event.preventDefault();
      goToNextPart();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
